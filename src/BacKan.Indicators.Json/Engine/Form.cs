using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>How one kind of value stands in JSON: its schema comes from the same declaration as its reading and writing.</summary>
internal abstract class Form
{
    /// <summary>The name under which schemas refer to it; null where it is written out in place.</summary>
    public virtual string? Name => null;

    /// <summary>What it is, where it is written out in place and says so itself.</summary>
    public virtual BilingualText? Note => null;

    /// <summary>Whether it is only written: what the library answers is not read back.</summary>
    public virtual bool IsAnswer => false;

    /// <summary>Writes the keywords of its schema into an object that is open.</summary>
    public abstract void Describe(SchemaWriter schema);
}

/// <inheritdoc/>
internal abstract class Form<T> : Form
    where T : notnull
{
    /// <summary>Reads a value; what cannot be used is a problem with its place.</summary>
    public abstract bool TryRead(At at, [MaybeNullWhen(false)] out T value);

    public abstract void Write(DocumentWriter to, T value);

    /// <summary>Gives a form of its own to a value that is another one in JSON.</summary>
    public Form<TOther> As<TOther>(
        Func<T, TOther?> make, Func<TOther, T> part, BilingualText? expected = null, string code = JsonErrorCodes.Member)
        where TOther : notnull => new MappedForm<T, TOther>(this, make, part, expected, code);
}
