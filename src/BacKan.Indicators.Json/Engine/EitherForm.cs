using System.Diagnostics.CodeAnalysis;

namespace BacKan.Indicators.Json.Engine;

/// <summary>A value that is a JSON text, or something else.</summary>
/// <param name="text">Its form where it is a text.</param>
/// <param name="other">Its form where it is not.</param>
/// <param name="isText">Whether a value is written as a text.</param>
internal sealed class EitherForm<T>(Form<T> text, Form<T> other, Func<T, bool> isText) : Form<T>
    where T : notnull
{
    public override bool TryRead(At at, [MaybeNullWhen(false)] out T value) => (at.IsText ? text : other).TryRead(at, out value);

    public override void Write(DocumentWriter to, T value) => (isText(value) ? text : other).Write(to, value);

    public override void Describe(SchemaWriter schema) => schema.AnyOf(s => s.Reference(text), s => s.Reference(other));
}
