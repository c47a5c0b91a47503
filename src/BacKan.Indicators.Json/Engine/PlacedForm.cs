using System.Diagnostics.CodeAnalysis;

namespace BacKan.Indicators.Json.Engine;

/// <summary>A value that is looked at again where the whole document has been read.</summary>
internal sealed class PlacedForm<T>(Form<T> form) : Form<Placed<T>>
    where T : notnull
{
    public override string? Name => form.Name;

    public override bool TryRead(At at, [MaybeNullWhen(false)] out Placed<T> value)
    {
        value = form.TryRead(at, out T? read) ? new(read, at) : null;
        return value is not null;
    }

    public override void Write(DocumentWriter to, Placed<T> value) => form.Write(to, value.Value);

    public override void Describe(SchemaWriter schema) => form.Describe(schema);
}
