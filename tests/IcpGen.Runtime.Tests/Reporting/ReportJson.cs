using System.Text.Json.Serialization;

namespace IcpGen.Runtime.Tests.Reporting;

/// <summary>What a host compiled ahead of time declares.</summary>
[JsonSerializable(typeof(FilingReport))]
[JsonSerializable(typeof(Checklist))]
internal sealed partial class ReportJson : JsonSerializerContext;
