namespace IcpGen.Fuzzing.Checks;

/// <summary>Takes an exception for the fault that it is.</summary>
internal static class Guarded
{
    internal static string? FaultOf(Func<string?> check)
    {
        try
        {
            return check();
        }
#pragma warning disable CA1031 // Whatever is thrown is what we look for.
        catch (Exception exception)
        {
            return exception.ToString();
        }
#pragma warning restore CA1031
    }
}
