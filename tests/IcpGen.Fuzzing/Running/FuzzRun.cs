using System.Collections.Concurrent;
using System.Diagnostics;
using IcpGen.Fuzzing.Checks;
using IcpGen.Fuzzing.Edits;
using IcpGen.Language.Syntax;

namespace IcpGen.Fuzzing.Running;

/// <summary>Tries edits on all processors and gathers those that something cannot take.</summary>
internal sealed class FuzzRun(IReadOnlyList<SourceFile> files, FuzzOptions options, TextWriter output)
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(10);

    private readonly BindingCheck _binding = new(files);
    private readonly ConcurrentQueue<Failure> _failures = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private long _tried;
    private long _bound;

    /// <summary>What failed.</summary>
    internal IReadOnlyCollection<Failure> Run()
    {
        if (options.Systematic)
        {
            SystematicEdits[] edits = [.. files.Select(file => new SystematicEdits(file))];
            Try(edits.SelectMany(one => one.All()), $" of {edits.Sum(one => (long)one.Count)} slips");
        }

        if (options.RandomTime > TimeSpan.Zero)
        {
            TimeSpan end = _clock.Elapsed + options.RandomTime;
            RandomEdits edits = new(files);
            Try(Enumerable.Range(0, int.MaxValue).TakeWhile(_ => _clock.Elapsed < end).Select(index => edits.At(unchecked(options.Seed + index))), " inputs, now random ones");
        }

        output.WriteLine($"{_tried} inputs in {_clock.Elapsed.TotalSeconds:F0} s, {_bound} of them bound, {_failures.Count} failed");
        return _failures;
    }

    private void Try(IEnumerable<BrokenFile> edits, string told)
    {
        using Timer progress = new(_ => output.WriteLine($"{Interlocked.Read(ref _tried)}{told}, {_clock.Elapsed:hh\\:mm\\:ss}, {_failures.Count} failed"), null, Pace, Pace);
        Parallel.ForEach(Partitioner.Create(edits, EnumerablePartitionerOptions.NoBuffering), Try);
    }

    private void Try(BrokenFile broken)
    {
        long number = Interlocked.Increment(ref _tried);
        string? fault = SyntaxCheck.FaultOf(broken.Source);
        if (fault is null && options.BindEvery > 0 && number % options.BindEvery == 0)
        {
            Interlocked.Increment(ref _bound);
            fault = _binding.FaultOf(broken.Source);
        }

        if (fault is not null)
        {
            _failures.Enqueue(new Failure(broken, fault));
        }
    }
}
