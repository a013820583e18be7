using System.Collections.Generic;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>A declared definition. It is bound anew wherever it is used, with the arguments in the place of the parameters.</summary>
internal sealed class Definition(DefineDeclarationSyntax syntax)
{
    internal DefineDeclarationSyntax Syntax { get; } = syntax;

    internal string Name { get; } = syntax.Name.Value;

    internal Localized Label { get; } = syntax.Label.ToLabel();

    internal bool IsBody => Syntax.Value is null;

    /// <summary>Known once the declarations' types are.</summary>
    internal IReadOnlyList<Variable> Parameters { get; set; } = [];

    internal CheckState State { get; set; }

    /// <summary>Whether it has a mistake, of which a diagnostic says: uses then add none.</summary>
    internal bool IsFaulty { get; set; }

    internal bool IsUsed { get; set; }

    internal enum CheckState
    {
        Unchecked,
        Checking,
        Checked,
    }
}
