using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>A value that stands in JSON as another one.</summary>
internal sealed class MappedForm<TPart, T>(
    Form<TPart> part, Func<TPart, T?> make, Func<T, TPart> take, BilingualText? expected, string code) : Form<T>
    where TPart : notnull
    where T : notnull
{
    public override string? Name => part.Name;

    public override BilingualText? Note => part.Note;

    public override bool TryRead(At at, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!part.TryRead(at, out TPart? read))
            return false;
        value = make(read);
        if (value is null)
            at.Problem(code, expected!);
        return value is not null;
    }

    public override void Write(DocumentWriter to, T value) => part.Write(to, take(value));

    public override void Describe(SchemaWriter schema) => part.Describe(schema);
}
