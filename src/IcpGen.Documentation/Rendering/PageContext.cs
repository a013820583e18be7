using System.Collections.Concurrent;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;

namespace IcpGen.Documentation.Rendering;

/// <summary>What a template sees while it is rendered. Whatever it shows is escaped, save <see cref="Markup"/>.</summary>
internal sealed class PageContext : TemplateContext
{
    private static readonly ConcurrentDictionary<Type, IObjectAccessor> Accessors = new();
    private static readonly ScriptObject Builtins = GetDefaultBuiltinObject();

    private readonly PageFormat _format;

    public PageContext(PageFormat format)
        : base(Builtins)
    {
        _format = format;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        LoopLimit = 0;
        LimitToString = 0;
        NewLine = "\n";
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is not null)
        {
            string text = ObjectToString(textAsObject) ?? string.Empty;
            Write(textAsObject is Markup ? text : _format.Escape(text));
        }

        return this;
    }

    /// <inheritdoc/>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target is IScriptObject or System.Collections.IEnumerable
        ? base.GetMemberAccessorImpl(target)
        : Accessors.GetOrAdd(target.GetType(), type => new TypedObjectAccessor(type, StringComparer.Ordinal, null, StandardMemberRenamer.Default));
}
