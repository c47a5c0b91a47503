using System.Diagnostics.CodeAnalysis;
using System.Text;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>A value of one of several kinds, which one member says.</summary>
internal sealed class KindsForm<T>(string name, BilingualText meaning, string member, params Kind<T>[] kinds) : Form<T>
    where T : notnull
{
    private readonly byte[] memberUtf8 = Encoding.UTF8.GetBytes(member);

    /// <summary>The same with further members, for who reads or writes them beside it.</summary>
    public KindsForm<T> With(string other, IMoreMembers more) => new(other, meaning, member, [.. kinds.Select(k => k.With(more))]);

    public override string Name => name;

    public override bool TryRead(At at, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!at.IsObject)
        {
            at.Problem(JsonErrorCodes.Member, new($"một đối tượng JSON: {meaning.Vi}", $"a JSON object: {meaning.En}"));
            return false;
        }

        if (at.Member(memberUtf8) is not { } said)
        {
            at.Missing(member);
            return false;
        }

        foreach (Kind<T> kind in kinds)
        {
            if (said.IsText && said.Utf8.SequenceEqual(kind.Utf8))
                return kind.TryRead(at, out value);
        }

        string all = string.Join(", ", kinds.Select(k => k.Word));
        said.Problem(JsonErrorCodes.Member, new($"một trong: {all}", $"one of: {all}"));
        return false;
    }

    public override void Write(DocumentWriter to, T value) => Array.Find(kinds, k => k.Is(value))!.Write(to, value);

    public override void Describe(SchemaWriter schema) => schema.OneOf(meaning, kinds.Select(k => k.Form(name, member)));
}

/// <summary>One of several kinds of a value.</summary>
internal abstract class Kind<T>(string word)
    where T : notnull
{
    public string Word => word;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(word);

    public abstract bool Is(T value);

    public abstract bool TryRead(At at, [MaybeNullWhen(false)] out T value);

    public abstract void Write(DocumentWriter to, T value);

    public abstract Form Form(string name, string member);

    public abstract Kind<T> With(IMoreMembers more);
}

/// <inheritdoc/>
internal sealed class Kind<T, TKind>(
    string word, string member, BilingualText meaning, Func<Members<TKind>, Func<ReadValues, TKind>?> declare,
    Func<TKind, bool>? isThis = null) : Kind<T>(word)
    where T : notnull
    where TKind : T
{
    private readonly ObjectForm<TKind> form = new(word, meaning, declare, (member, word));

    public override bool Is(T value) => value is TKind own && isThis?.Invoke(own) != false;

    public override bool TryRead(At at, [MaybeNullWhen(false)] out T value)
    {
        bool isRead = form.TryRead(at, out TKind? own);
        value = own;
        return isRead;
    }

    public override void Write(DocumentWriter to, T value) => form.Write(to, (TKind)value);

    public override Form Form(string name, string member) => form;

    public override Kind<T> With(IMoreMembers more) => new Kind<T, TKind>(Word, member, meaning, o => more.Around(o, declare), isThis);
}

/// <summary>Members that are declared beside those of a form.</summary>
internal interface IMoreMembers
{
    /// <summary>Declares them, and the others.</summary>
    public Func<ReadValues, T>? Around<T>(Members<T> o, Func<Members<T>, Func<ReadValues, T>?> others)
        where T : notnull;
}
