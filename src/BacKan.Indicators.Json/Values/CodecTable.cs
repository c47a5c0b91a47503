using System.Text.Json.Serialization;

namespace BacKan.Indicators.Json.Values;

/// <summary>Every kind of value that has a JSON form, found by its type without reflection.</summary>
internal static class CodecTable
{
    private static readonly Dictionary<Type, object> ByType = [];
    private static readonly List<JsonConverter> Adapters = [];

    static CodecTable()
    {
    }

    public static IReadOnlyList<JsonConverter> Converters => Adapters;

    public static IReadOnlyCollection<Type> Types => ByType.Keys;

    public static Codec<T>? Find<T>()
        where T : notnull => ByType.TryGetValue(typeof(T), out object? codec) ? (Codec<T>)codec : null;


    private static void Add<T>(Codec<T> codec)
        where T : notnull
    {
        ByType.Add(typeof(T), codec);
        Adapters.Add(new JsonAdapter<T>(codec));
    }
}
