using System.Reflection;
using System.Text.RegularExpressions;

namespace BacKan.Indicators.Tests.Architecture;

/// <summary>What is public, where, and for whom.</summary>
public partial class SurfaceTests
{
    // Public without a use outside the tests of its own room, each with its reason.
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
    };

    private static readonly Type[] Exported = typeof(Quantity).Assembly.GetExportedTypes();

    [Fact]
    public void Every_room_shows_what_it_is_for_and_no_more_types_than_planned()
    {
        var rooms = Exported.GroupBy(RoomOf, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

        rooms.Keys.Except(PublicRooms.All.Select(r => r.Room), StringComparer.Ordinal).Should().BeEmpty("a room with public types says what they are for");
        PublicRooms.All.Where(r => rooms.GetValueOrDefault(r.Room) > r.AtMost).Select(r => $"{r.Room}: {rooms[r.Room]} of {r.AtMost}").Should().BeEmpty();
    }

    [Fact]
    public void Every_public_type_has_a_use_outside_the_tests_of_its_own_room()
    {
        // A use is its name in another room, another library, the tool, a sample or a guide, or a place in the signature of a type that is used.
        HashSet<Type> used = [.. Exported.Where(IsNamedElsewhere)];
        var open = new Queue<Type>(used);
        while (open.TryDequeue(out Type? type))
        {
            foreach (Type next in SignatureOf(type).Where(t => t.Assembly == type.Assembly && used.Add(t)))
                open.Enqueue(next);
        }

        Exported.Where(t => !used.Contains(t)).Select(t => t.Name).Should().BeEquivalentTo(Exceptions.Keys);
    }

    private static bool IsNamedElsewhere(Type type) =>
        Words.Any(w => !string.Equals(w.Key, RoomOf(type), StringComparison.Ordinal) && NamesOf(type).Any(w.Value.Contains));

    // Nobody names the class of an extension method.
    private static IEnumerable<string> NamesOf(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(m => m.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), inherit: false))
        .Select(m => m.Name)
        .Append(type.Name.Split('`')[0]);

    private static IEnumerable<Type> SignatureOf(Type type)
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetMembers(own).SelectMany(member => member switch
        {
            MethodBase method => method.GetParameters().Select(p => p.ParameterType).Append((method as MethodInfo)?.ReturnType ?? typeof(void)),
            PropertyInfo property => [property.PropertyType],
            FieldInfo field => [field.FieldType],
            _ => [],
        }).Append(type.BaseType ?? typeof(object)).Concat(type.GetInterfaces()).SelectMany(Parts);
    }

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];

    private static string RoomOf(Type type) => type.Name.StartsWith("BacKan", StringComparison.Ordinal) && string.Equals(type.Namespace, "BacKan.Indicators", StringComparison.Ordinal)
        ? HouseMap.DependencyInjection
        : type.Namespace!.Split('.') is { Length: > 2 } parts ? parts[2] : HouseMap.Root;

    private static readonly Dictionary<string, HashSet<string>> Words = Files()
        .GroupBy(f => f.Owner, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.SelectMany(f => Word().Matches(File.ReadAllText(f.Path)).Select(m => m.Value)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static IEnumerable<(string Owner, string Path)> Files()
    {
        string root = Repository.Root;
        foreach (string path in Directory.EnumerateFiles(Path.Combine(root, "src"), "*.cs", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.cs", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories)).Append(Path.Combine(root, "README.md")))
        {
            string[] parts = Path.GetRelativePath(root, path).Replace('\\', '/').Split('/');
            yield return (parts is ["src", "BacKan.Indicators", ..] ? parts.Length == 3 ? HouseMap.Root : parts[2] : parts[0] + parts.ElementAtOrDefault(1), path);
        }
    }

    [GeneratedRegex(@"\b[A-Z]\w+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
