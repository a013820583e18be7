using System.CommandLine;
using IcpGen.Fuzzing;
using IcpGen.Fuzzing.Running;

Option<int> seconds = new("--seconds") { Description = "How long to try random edits after the slips" };
Option<int> seed = new("--seed") { Description = "The seed of the first random edit; each failure names its own", DefaultValueFactory = _ => Environment.TickCount };
Option<int> bindEvery = new("--bind-every") { Description = "Bind every n-th input with the rest of the files; 0 for none", DefaultValueFactory = _ => 2000 };
Option<bool> onlyRandom = new("--only-random") { Description = "Leave out the slips" };
Option<string> failures = new("--failures") { Description = "Where inputs that fail are written", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "icpgen-fuzzing") };

RootCommand command = new("""
    Breaks the rule files of this repository in every small way (each prefix; each token left out, doubled, swapped with the next), and
    on request at random, and shows that each parses, prints back, complains in its place and is formatted as it must be.
    Exits with 1 when an input fails.
    """)
{
    seconds, seed, bindEvery, onlyRandom, failures,
};
command.SetAction(parsed =>
{
    FuzzOptions options = new(!parsed.GetValue(onlyRandom), TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(seed), parsed.GetValue(bindEvery));
    IReadOnlyCollection<Failure> failed = new FuzzRun(RuleSpecs.All, options, Console.Out).Run();
    foreach ((int number, Failure failure) in failed.Index())
    {
        Console.Error.WriteLine($"{failure.Save(parsed.GetValue(failures)!, number)}: {failure.Input}: {failure.Fault}");
    }

    return failed.Count == 0 ? 0 : 1;
});
return command.Parse(args).Invoke();
