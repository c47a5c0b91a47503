using System.Diagnostics.CodeAnalysis;

namespace BacKan.Indicators.Json.Engine;

/// <summary>A form that is asked for when it is first used.</summary>
internal sealed class LaterForm<T>(Func<Form<T>> form) : Form<T>
    where T : notnull
{
    public override string? Name => form().Name;

    public override bool IsAnswer => form().IsAnswer;

    public override bool TryRead(At at, [MaybeNullWhen(false)] out T value) => form().TryRead(at, out value);

    public override void Write(DocumentWriter to, T value) => form().Write(to, value);

    public override void Describe(SchemaWriter schema) => form().Describe(schema);
}
