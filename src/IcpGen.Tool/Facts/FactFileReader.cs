using System.Text.Json;
using IcpGen.Language.Rules;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Facts;

/// <summary>Reads facts: <c>{ "mobileProvince": { "13800000000": "beijing" } }</c>, one level of objects for each parameter.</summary>
internal sealed class FactFileReader
{
    private readonly Vocabulary _vocabulary;
    private readonly ErrorLog _log;
    private readonly ValueReader _values;
    private readonly ConstantReader _constants;
    private readonly List<FactValue> _facts = [];

    private FactFileReader(Vocabulary vocabulary, ErrorLog log)
    {
        _vocabulary = vocabulary;
        _log = log;
        _values = new(vocabulary, log, isStrict: true);
        _constants = new(vocabulary);
    }

    /// <summary>The facts in a text, or all that is wrong with it.</summary>
    public static (IReadOnlyList<FactValue> Facts, IReadOnlyList<InputError> Errors) Read(JsonText text, Vocabulary vocabulary)
    {
        SplitInput split = InputSplitter.Split(text, isLines: false);
        FilingSlice slice = split.Filings[0];
        if (slice.Error is { } malformed)
        {
            return ([], [malformed]);
        }

        ErrorLog log = new(text, 0);
        FactFileReader reader = new(vocabulary, log);
        Utf8JsonReader json = new(text.Bytes[..(slice.Start + slice.Length)]);
        json.Read();
        if (split.Layout == InputLayout.Single && json.TokenType == JsonTokenType.StartObject)
        {
            reader.ReadFacts(ref json);
        }
        else
        {
            log.Add(json.TokenStartIndex, string.Empty, new("应为一个对象 { \"事实\": { \"对象\": 值 } }", "expected one object { \"fact\": { \"about\": value } }"));
        }

        return (reader._facts, log.Errors);
    }

    private void ReadFacts(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            long place = json.TokenStartIndex;
            string name = _values.TextOf(json, string.Empty) ?? string.Empty;
            json.Read();
            if (_vocabulary.Facts.FirstOrDefault(fact => fact.Name == name) is { } declared)
            {
                ReadAnswers(ref json, declared, [], name);
            }
            else
            {
                _log.Add(place, name, ReadingErrors.UnknownFact(name, _vocabulary));
                json.Skip();
            }
        }
    }

    private void ReadAnswers(ref Utf8JsonReader json, FactDefinition fact, Constant[] arguments, string path)
    {
        if (arguments.Length == fact.Parameters.Count)
        {
            int before = _log.Errors.Count;
            Value? answer = _values.Read(ref json, fact.Type, path);
            if (_log.Errors.Count == before)
            {
                _facts.Add(new(fact.Name, EquatableArray.Of(arguments), (answer as SimpleValue)?.Constant));
            }
        }
        else if (json.TokenType != JsonTokenType.StartObject)
        {
            RuleType parameter = fact.Parameters[arguments.Length];
            _log.Add(json.TokenStartIndex, path, Expected(TypeWords.Of(parameter, _vocabulary)));
            json.Skip();
        }
        else
        {
            ReadArguments(ref json, fact, arguments, path);
        }
    }

    private void ReadArguments(ref Utf8JsonReader json, FactDefinition fact, Constant[] arguments, string path)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            long place = json.TokenStartIndex;
            string key = _values.TextOf(json, path) ?? string.Empty;
            string here = path + "." + key;
            ReadConstant argument = _constants.ReadKey(fact.Parameters[arguments.Length], key);
            json.Read();
            if (argument.Constant is { } constant)
            {
                ReadAnswers(ref json, fact, [.. arguments, constant], here);
            }
            else
            {
                _log.Add(place, here, argument.Error!);
                json.Skip();
            }
        }
    }

    private static Localized Expected(Localized about) =>
        new($"应为对象，其键为{about.Zh}", $"expected an object whose keys are each {about.In("en")}");
}
