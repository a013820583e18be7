using IcpGen.Tool.Examining;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>One run of <c>validate</c>.</summary>
internal sealed class ValidateRun(ValidateOptions options, ToolStreams streams)
{
    private readonly Tally _tally = new();

    /// <summary>Reads, examines and reports all filings. A bad one does not stop the others.</summary>
    public ExitCode Run()
    {
        if (new Examiners(options, streams).Find() is not { } examiner)
        {
            return ExitCode.BadInput;
        }

        SplitInput[] inputs = [.. options.Files.Select(file => InputLoader.Load(file, streams.Input))];
        FilingSlice[] filings = [.. inputs.SelectMany(input => input.Filings)];
        FilingReader reader = new(examiner.Vocabulary);
        IResultWriter results = ResultWriters.For(options, streams, inputs, examiner.Vocabulary);
        ProgressBar.Run(streams, options.Language, filings.Length, (errors, advance) =>
        {
            foreach (FilingSlice filing in filings)
            {
                Examine(filing, reader, examiner, results, errors);
                advance();
            }
        });
        results.Complete();
        Summarize();
        return _tally.ExitCode;
    }

    private void Examine(FilingSlice slice, FilingReader reader, IFilingExaminer examiner, IResultWriter results, TextWriter errors)
    {
        ReadFiling read = reader.Read(slice);
        foreach (InputError complaint in read.Complaints)
        {
            errors.WriteLine(complaint.In(options.Language));
        }

        if (read.Filing is not { } filing)
        {
            _tally.AddUnreadable();
            return;
        }

        Province? province = options.Province ?? ProvinceField.Of(filing, examiner.Vocabulary);
        Examination examination = examiner.Examine(filing, province, options.AsOf);
        _tally.Add(examination.Report);
        results.Write(new(slice.Text.Name, slice.Record, province, examination));
    }

    private void Summarize()
    {
        if (_tally.Total < 2)
        {
            return;
        }

        TextWriter to = options.IsJson ? streams.Error : streams.Output;
        if (!options.IsJson)
        {
            to.WriteLine();
        }

        to.WriteLine(_tally.Summary.In(options.Language));
    }
}
