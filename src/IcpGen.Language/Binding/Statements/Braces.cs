using System.Collections.Generic;
using System.Text;

namespace IcpGen.Language.Binding;

/// <summary>Cuts a text with values in braces: <c>{path}</c> is a value, <c>{{</c> a brace.</summary>
internal static class Braces
{
    internal enum PieceKind
    {
        /// <summary>Text as meant.</summary>
        Text,
        /// <summary>What stands between braces.</summary>
        Value,
        /// <summary>A brace without its other.</summary>
        Stray,
    }

    internal static IEnumerable<Piece> In(string text)
    {
        StringBuilder plain = new();
        for (int position = 0; position < text.Length;)
        {
            char character = text[position];
            bool isDoubled = position + 1 < text.Length && text[position + 1] == character;
            if (character is not ('{' or '}') || isDoubled)
            {
                plain.Append(character);
                position += character is '{' or '}' ? 2 : 1;
                continue;
            }

            if (plain.Length > 0)
            {
                yield return new Piece(PieceKind.Text, plain.ToString(), position - plain.Length, position);
                plain.Clear();
            }

            int close = character == '{' ? text.IndexOf('}', position) : -1;
            yield return close < 0
                ? new Piece(PieceKind.Stray, text.Substring(position, 1), position, position + 1)
                : new Piece(PieceKind.Value, text.Substring(position + 1, close - position - 1), position + 1, close);
            position = close >= 0 ? close + 1 : character == '{' ? text.Length : position + 1;
        }

        if (plain.Length > 0)
        {
            yield return new Piece(PieceKind.Text, plain.ToString(), text.Length - plain.Length, text.Length);
        }
    }

    /// <summary>A piece of a text.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="Text">The text as meant, or what stands between the braces.</param>
    /// <param name="Start">Where it begins in the text.</param>
    /// <param name="End">Where it ends.</param>
    internal readonly record struct Piece(PieceKind Kind, string Text, int Start, int End);
}
