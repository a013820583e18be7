using System;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>
/// What a condition says, with every negation moved down to what is said at the bottom. The kinds are closed: who has to know all of them
/// is an <see cref="IThoughtReader{TResult}"/>.
/// </summary>
internal abstract record Thought
{
    /// <summary>Has a reader read it.</summary>
    /// <typeparam name="TResult">What the reader makes of it.</typeparam>
    public abstract TResult Accept<TResult>(IThoughtReader<TResult> reader);
}

/// <summary>Reads every kind of thought.</summary>
/// <typeparam name="TResult">What it makes of them.</typeparam>
internal interface IThoughtReader<out TResult>
{
    /// <summary>Reads one predicate.</summary>
    TResult Saying(Saying saying);

    /// <summary>Reads several thoughts.</summary>
    TResult Group(Group group);

    /// <summary>Reads what is said of elements one by one.</summary>
    TResult Walk(Walk walk);
}

/// <summary>Something said of something: one predicate.</summary>
/// <param name="Subject">What it is said of; Chinese may have none.</param>
/// <param name="Verb">What is said.</param>
/// <param name="Object">What fills the verb's gap.</param>
/// <param name="IsNot">Whether it is denied.</param>
internal sealed record Saying(Noun Subject, Verb Verb, Localized Object, bool IsNot) : Thought
{
    /// <summary>Whether it is said of each one of several, so that Chinese adds 都.</summary>
    public bool IsEach { get; init; }

    /// <summary>Whether its subject is each or some of several: denied, it would be about another number of them, and a second one about others.</summary>
    public bool IsOfSeveral { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IThoughtReader<TResult> reader) => reader.Saying(this);

    /// <summary>Whether it mentions something just once, in both languages.</summary>
    public bool MentionsOnce(Localized name) =>
        Count(Subject.Zh, name.Zh) + Count(Object.Zh, name.Zh) == 1 && Count(Subject.English, name.English) + Count(Object.English, name.English) == 1;

    private static int Count(string text, string part) => text.Split([part], StringSplitOptions.None).Length - 1;
}

/// <summary>Several thoughts of which all must be so, or one.</summary>
internal sealed record Group(bool IsAnd, EquatableArray<Thought> Parts) : Thought
{
    /// <summary>Whether nothing in it is put together itself.</summary>
    public bool IsFlat => Parts.All(part => part is Saying);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IThoughtReader<TResult> reader) => reader.Group(this);
}

/// <summary>Something said of elements one by one, in more than one predicate.</summary>
/// <param name="Elements">每个网站, each website; 至少一个网站, at least one website.</param>
/// <param name="IsEvery">Whether it is said of every one, or of at least one.</param>
/// <param name="Body">What is said.</param>
internal sealed record Walk(Localized Elements, bool IsEvery, Thought Body) : Thought
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IThoughtReader<TResult> reader) => reader.Walk(this);
}
