using System.Diagnostics;
using System.Text;

namespace IcpGen.Tool.Tests.Support;

/// <summary>Takes what a running tool writes, and waits for it.</summary>
internal sealed class Screen : TextWriter
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(60);

    private readonly StringBuilder _text = new();

    public Screen() => NewLine = "\n";

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (_text)
        {
            _text.Append(value);
        }
    }

    public override string ToString()
    {
        lock (_text)
        {
            return _text.ToString();
        }
    }

    /// <summary>Waits until a text has come, takes everything up to its end off the screen, and gives it.</summary>
    public async Task<string> WaitForAsync(string expected)
    {
        for (Stopwatch watch = Stopwatch.StartNew(); watch.Elapsed < LongEnough; await Task.Delay(5))
        {
            lock (_text)
            {
                string text = _text.ToString();
                int end = text.IndexOf(expected, StringComparison.Ordinal) + expected.Length;
                if (end >= expected.Length)
                {
                    _text.Remove(0, end);
                    return text[..end];
                }
            }
        }

        throw new TimeoutException($"“{expected}” did not come, but: {this}");
    }
}
