using System.Diagnostics.CodeAnalysis;

namespace BacKan.Indicators.Json.Engine;

/// <summary>An answer that is written briefly or in full.</summary>
internal sealed class DetailForm<T>(string name, Form<T> brief, Form<T> full) : Form<T>
    where T : notnull
{
    public override string Name => name;

    public override bool IsAnswer => true;

    public override bool TryRead(At at, [MaybeNullWhen(false)] out T value) =>
        throw new NotSupportedException("An answer is written only.");

    public override void Write(DocumentWriter to, T value) => (to.Options.Full ? full : brief).Write(to, value);

    public override void Describe(SchemaWriter schema) => schema.AnyOf(s => s.Whole(brief), s => s.Whole(full));
}
