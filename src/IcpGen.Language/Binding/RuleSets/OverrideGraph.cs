using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Binding;

/// <summary>Which rules lift which, by their ids. Walks without calling itself, so that no number of rules is too many.</summary>
internal sealed class OverrideGraph
{
    private readonly ILookup<string, string> _lifted;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _circles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);

    internal OverrideGraph(IEnumerable<BoundRule> rules)
    {
        BoundRule[] bound = [.. rules.Where(one => one.Rule is not null)];
        _lifted = bound
            .SelectMany(one => one.Rule!.Overrides.Select(lift => (From: one.Ids[0], To: lift.RuleId)))
            .ToLookup(edge => edge.From, edge => edge.To, StringComparer.Ordinal);
        foreach (BoundRule one in bound)
        {
            Walk(one.Ids[0]);
        }
    }

    /// <summary>How many lifts follow on one another from a rule on, at most; 0 for one in a circle.</summary>
    internal int DepthOf(string id) => _depths.TryGetValue(id, out int depth) ? depth : 0;

    /// <summary>Whether lifts lead from a rule back to it.</summary>
    internal bool IsInCircle(string id) => !_depths.ContainsKey(id);

    /// <summary>The shortest way from a rule back to itself; empty where there is none.</summary>
    internal IReadOnlyList<string> CircleOf(string start)
    {
        int circle = _circles[start];
        Dictionary<string, string> before = new(StringComparer.Ordinal);
        Queue<string> reached = new([start]);
        while (reached.Count > 0)
        {
            string here = reached.Dequeue();
            foreach (string next in _lifted[here].Where(next => _circles[next] == circle))
            {
                if (next == start)
                {
                    return Way(start, here, before);
                }

                if (!before.ContainsKey(next))
                {
                    before.Add(next, here);
                    reached.Enqueue(next);
                }
            }
        }

        return [];
    }

    private static List<string> Way(string start, string end, Dictionary<string, string> before)
    {
        List<string> way = [end];
        while (way[way.Count - 1] != start)
        {
            way.Add(before[way[way.Count - 1]]);
        }

        way.Reverse();
        return way;
    }

    // Tarjan's way to what can be reached from one another: what a rule lifts is closed before the rule is.
    private void Walk(string root)
    {
        if (_numbers.ContainsKey(root))
        {
            return;
        }

        Dictionary<string, int> lowest = new(StringComparer.Ordinal);
        Stack<string> unclosed = new();
        Stack<(string Id, IEnumerator<string> Lifted)> open = new();
        Enter(root);
        while (open.Count > 0)
        {
            (string id, IEnumerator<string> lifted) = open.Peek();
            if (!lifted.MoveNext())
            {
                open.Pop();
                Close(id, lowest, unclosed);
                if (open.Count > 0)
                {
                    string outer = open.Peek().Id;
                    lowest[outer] = Math.Min(lowest[outer], lowest[id]);
                }
            }
            else if (!_numbers.TryGetValue(lifted.Current, out int number))
            {
                Enter(lifted.Current);
            }
            else if (!_circles.ContainsKey(lifted.Current))
            {
                lowest[id] = Math.Min(lowest[id], number);
            }
        }

        void Enter(string id)
        {
            _numbers.Add(id, _numbers.Count);
            lowest.Add(id, _numbers[id]);
            unclosed.Push(id);
            open.Push((id, _lifted[id].GetEnumerator()));
        }
    }

    private void Close(string id, Dictionary<string, int> lowest, Stack<string> unclosed)
    {
        if (lowest[id] != _numbers[id])
        {
            return;
        }

        bool isAlone = unclosed.Peek() == id;
        string closed;
        do
        {
            closed = unclosed.Pop();
            _circles.Add(closed, _numbers[id]);
        }
        while (closed != id);

        if (isAlone)
        {
            _depths[id] = _lifted[id].Select(DepthOf).DefaultIfEmpty(-1).Max() + 1;
        }
    }
}
