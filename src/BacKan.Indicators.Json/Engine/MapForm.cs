using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>Values by keys that are the user's own, as one object.</summary>
internal sealed class MapForm<T>(Form<T> form) : Form<IReadOnlyDictionary<string, T>>
    where T : notnull
{
    private static readonly BilingualText Expected = new("một đối tượng JSON", "a JSON object");

    public override bool TryRead(At at, [MaybeNullWhen(false)] out IReadOnlyDictionary<string, T> value)
    {
        value = null;
        if (!at.IsObject)
        {
            at.Problem(JsonErrorCodes.Member, Expected);
            return false;
        }

        var all = new Dictionary<string, T>(StringComparer.Ordinal);
        bool isGood = true;
        foreach (At item in at)
        {
            if (!form.TryRead(item, out T? read))
            {
                isGood = false;
            }
            else if (!all.TryAdd(item.Name, read))
            {
                item.Problem(JsonErrorCodes.Member, new("mỗi khóa chỉ một lần", "each key only once"));
                isGood = false;
            }
        }

        value = all;
        return isGood;
    }

    public override void Write(DocumentWriter to, IReadOnlyDictionary<string, T> value)
    {
        to.Json.WriteStartObject();
        foreach ((string key, T item) in value)
            to.Put(key, form, item);
        to.Json.WriteEndObject();
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Type("object");
        schema.Refer("additionalProperties", form);
    }
}
