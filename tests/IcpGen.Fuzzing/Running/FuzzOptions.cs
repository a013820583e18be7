namespace IcpGen.Fuzzing.Running;

/// <summary>What to try, and for how long.</summary>
/// <param name="Systematic">Whether every small slip in every file is tried.</param>
/// <param name="RandomTime">How long random edits are tried after that.</param>
/// <param name="Seed">The seed of the first random edit; the next has the next.</param>
/// <param name="BindEvery">Of how many inputs one is also bound with the rest of the files, which is slow; 0 for none.</param>
internal sealed record FuzzOptions(bool Systematic, TimeSpan RandomTime, int Seed, int BindEvery);
