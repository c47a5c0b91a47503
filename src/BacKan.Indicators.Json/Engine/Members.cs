using System.Text;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>The members of one type of object, each declared in one line.</summary>
internal sealed class Members<T>
    where T : notnull
{
    private readonly List<Member<T>> all = [];

    public IReadOnlyList<Member<T>> All => all;

    /// <summary>A member that must be there.</summary>
    public Func<ReadValues, TValue> Required<TValue>(string name, Form<TValue> form, Func<T, TValue> get, string vi, string en)
        where TValue : notnull =>
            Add<TValue, TValue>(new(name, form, isRequired: true, vi, en), form, (to, value) => to.Put(name, form, get(value)));

    /// <summary>A member that is absent where its value is not known.</summary>
    public Func<ReadValues, TValue?> Optional<TValue>(string name, Form<TValue> form, Func<T, TValue?> get, string vi, string en)
        where TValue : class => Add<TValue, TValue?>(new(name, form, isRequired: false, vi, en), form, (to, value) =>
        {
            if (get(value) is { } some)
                to.Put(name, form, some);
        });

    /// <inheritdoc cref="Optional{TValue}(string, Form{TValue}, Func{T, TValue}, string, string)"/>
    public Func<ReadValues, TValue?> Optional<TValue>(string name, Form<TValue> form, Func<T, TValue?> get, string vi, string en)
        where TValue : struct => Add<TValue, TValue?>(new(name, form, isRequired: false, vi, en), form, (to, value) =>
        {
            if (get(value) is { } some)
                to.Put(name, form, some);
        });

    /// <summary>A member that is absent where it has the value that most have.</summary>
    public Func<ReadValues, TValue> Default<TValue>(string name, Form<TValue> form, Func<T, TValue> get, TValue usual, string vi, string en)
        where TValue : notnull
    {
        Func<ReadValues, object?> read = Add<TValue, object?>(new(name, form, isRequired: false, vi, en), form, (to, value) =>
        {
            TValue own = get(value);
            if (!EqualityComparer<TValue>.Default.Equals(own, usual))
                to.Put(name, form, own);
        });
        return values => read(values) is TValue own ? own : usual;
    }

    /// <summary>A member of an answer that is there only sometimes.</summary>
    public void When<TValue>(string name, Form<TValue> form, Func<T, bool> has, Func<T, TValue> get, string vi, string en)
        where TValue : notnull => Add<TValue, object?>(new(name, form, isRequired: false, vi, en), form, (to, value) =>
        {
            if (has(value))
                to.Put(name, form, get(value));
        });

    /// <summary>A member of an answer that depends on how it is written.</summary>
    public void Written<TValue>(string name, Form<TValue> form, Func<T, JsonWriteOptions, TValue?> get, string vi, string en)
        where TValue : class => Add<TValue, object?>(new(name, form, isRequired: false, vi, en), form, (to, value) =>
        {
            if (get(value, to.Options) is { } some)
                to.Put(name, form, some);
        });

    /// <inheritdoc cref="Written{TValue}(string, Form{TValue}, Func{T, JsonWriteOptions, TValue}, string, string)"/>
    public void Written<TValue>(string name, Form<TValue> form, Func<T, JsonWriteOptions, TValue?> get, string vi, string en)
        where TValue : struct => Add<TValue, object?>(new(name, form, isRequired: false, vi, en), form, (to, value) =>
        {
            if (get(value, to.Options) is { } some)
                to.Put(name, form, some);
        });

    /// <summary>A list, absent where it is empty.</summary>
    public Func<ReadValues, IReadOnlyList<TItem>> List<TItem>(
        string name, Form<TItem> form, Func<T, IEnumerable<TItem>> get, string vi, string en, bool isRequired = false)
        where TItem : notnull => List(name, new ListForm<TItem>(form), get, vi, en, isRequired);

    /// <summary>A list whose good items come out where others cannot be used.</summary>
    public Func<ReadValues, IReadOnlyList<TItem>> GoodOf<TItem>(
        string name, Form<TItem> form, Func<T, IEnumerable<TItem>> get, string vi, string en)
        where TItem : notnull => List(name, new ListForm<TItem>(form, keepsGood: true), get, vi, en, isRequired: false);

    /// <summary>ReadValues by keys of the user's own, as an object; absent where there are none.</summary>
    public Func<ReadValues, IReadOnlyDictionary<string, TItem>> Map<TItem>(
        string name, Form<TItem> form, Func<T, IEnumerable<KeyValuePair<string, TItem>>> get, string vi, string en)
        where TItem : notnull
    {
        var map = new MapForm<TItem>(form);
        Func<ReadValues, IReadOnlyDictionary<string, TItem>?> read = Optional(
            name, map, value => get(value) is var items && items.Any() ? items.ToDictionary(StringComparer.Ordinal) : null, vi, en);
        return values => read(values) ?? new Dictionary<string, TItem>(StringComparer.Ordinal);
    }

    private Func<ReadValues, IReadOnlyList<TItem>> List<TItem>(
        string name, ListForm<TItem> list, Func<T, IEnumerable<TItem>> get, string vi, string en, bool isRequired)
        where TItem : notnull
    {
        Func<ReadValues, IReadOnlyList<TItem>?> read =
            Add<IReadOnlyList<TItem>, IReadOnlyList<TItem>?>(new(name, list, isRequired, vi, en), list, (to, value) =>
        {
            IReadOnlyList<TItem> items = get(value) is var some && some is IReadOnlyList<TItem> ready ? ready : [.. some];
            if (items.Count > 0 || isRequired)
                to.Put(name, list, items);
        });
        return values => read(values) ?? [];
    }

    private Func<ReadValues, TRead> Add<TValue, TRead>(MemberInfo info, Form<TValue> form, Action<DocumentWriter, T> write)
        where TValue : notnull
    {
        int slot = all.Count;
        all.Add(new(info, at => form.TryRead(at, out TValue? value) ? value : null, write));
        return values => (TRead)values.Slots[slot]!;
    }
}

/// <summary>What is said of a member: its name, its form, whether it must be there, and what it means.</summary>
internal sealed record MemberInfo(string Name, Form Form, bool IsRequired, BilingualText Meaning)
{
    public MemberInfo(string name, Form form, bool isRequired, string vi, string en)
        : this(name, form, isRequired, new BilingualText(vi, en))
    {
    }

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Name);
}

/// <summary>A member with its reading and writing.</summary>
internal sealed record Member<T>(MemberInfo Info, Func<At, object?> Read, Action<DocumentWriter, T> Write);

/// <summary>What was read of the members of one object, by their places in its declaration.</summary>
internal readonly struct ReadValues(At at, object?[] slots)
{
    public At At => at;

    public object?[] Slots => slots;
}
