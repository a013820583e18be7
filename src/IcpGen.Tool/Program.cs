using System.Text;
using IcpGen.Tool;
using IcpGen.Tool.Rendering;

UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
Console.OutputEncoding = utf8;
using Stream input = Console.OpenStandardInput();

// A terminal takes its lines at once; a file or a pipe is written in blocks.
using TextWriter output = Console.IsOutputRedirected
    ? new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16)
    : Console.Out;
return IcpGenTool.Run(args, new ToolStreams(input, output, Console.Error)
{
    IsInputTerminal = !Console.IsInputRedirected,
    IsOutputTerminal = !Console.IsOutputRedirected,
    IsErrorTerminal = !Console.IsErrorRedirected,
});
