using System.Text.Json;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Json.Values.Structure;

/// <summary>Lists whose items name a sector of a scheme by its code.</summary>
internal static class SchemeSectors
{
    public static List<T> Read<T>(ObjectReader o, string name, SectorScheme? scheme, Func<ObjectReader, Sector?, T?> read)
        where T : class
    {
        var all = new List<T>();
        foreach (JsonAt at in o.List(name))
        {
            ObjectReader item = o.Inside(at);
            try
            {
                if (read(item, Sector(item, "sector", scheme)) is { } value)
                    all.Add(value);
            }
            catch (ArgumentException refused)
            {
                item.Refuse(refused);
            }

            item.Finish();
        }

        return all;
    }

    public static void Write<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Func<T, Sector> sector, Action<T> rest)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            json.WriteString("sector", sector(item).Code);
            rest(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static Sector? Sector(ObjectReader o, string name, SectorScheme? scheme)
    {
        string? code = o.String(name, required: true);
        if (scheme is null || code is null)
            return null;
        if (scheme.Find(code) is { } sector)
            return sector;
        string known = string.Join(", ", scheme.Sectors.Select(s => s.Code));
        o.Problem(StructureErrorCodes.Sector, o.Member(name)!, new($"một ngành: {known}", $"a sector: {known}"));
        return null;
    }
}
