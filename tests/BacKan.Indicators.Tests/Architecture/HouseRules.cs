using System.Globalization;
using System.Text;

namespace BacKan.Indicators.Tests.Architecture;

/// <summary>The order of the rooms: each may use only those to its left, and siblings never use one another.</summary>
internal static class HouseRules
{
    private static readonly string[][] Columns =
    [
        ["Localization"],
        [HouseMap.Root],
        ["Law"],
        ["Territory"],
        ["Figures", "Judging"],
        ["Targets"],
        ["Planning", "Structure", "Poverty", "Emulation"],
        ["Reporting"],
        [HouseMap.DependencyInjection],
    ];

    /// <summary>Whether types of the one room may use types of the other; a room nobody has planned may nothing.</summary>
    public static bool MayUse(string from, string to)
    {
        var (fromColumn, toColumn) = (ColumnOf(from), ColumnOf(to));
        return fromColumn >= 0 && toColumn >= 0
            && (toColumn < fromColumn || string.Equals(from, to, StringComparison.Ordinal));
    }

    /// <summary>Every forbidden reference, and every type in a room that is not planned, in words.</summary>
    public static IReadOnlyList<string> Violations(HouseMap map) =>
    [
        .. map.Inhabitants.Where(inhabitant => ColumnOf(inhabitant.Room) < 0)
            .Select(inhabitant => string.Create(CultureInfo.InvariantCulture, $"{inhabitant}: no such room in the house")),
        .. map.References.Where(reference => !MayUse(reference.From.Room, reference.To.Room))
            .Select(reference => reference.ToString()),
    ];

    /// <summary>
    /// The house as a Mermaid flowchart. The arrows point from the used room to its user, so that the picture reads from
    /// left to right as the rule does.
    /// </summary>
    public static string Draw(HouseMap map)
    {
        var arrows = map.References
            .Where(reference => !string.Equals(reference.From.Room, reference.To.Room, StringComparison.Ordinal))
            .Select(reference => (Used: reference.To.Room, User: reference.From.Room))
            .ToHashSet();
        var built = map.Inhabitants.Select(inhabitant => inhabitant.Room).ToHashSet(StringComparer.Ordinal);
        string[] rooms = [.. Columns.SelectMany(column => column).Where(built.Contains)];

        var drawing = new StringBuilder("flowchart LR\n");
        foreach (var room in rooms)
            drawing.Append(CultureInfo.InvariantCulture, $"    {IdOf(room)}[\"{room}\"]\n");
        foreach ((string used, string user) in rooms.SelectMany(used => rooms.Select(user => (used, user))).Where(arrows.Contains))
            drawing.Append(CultureInfo.InvariantCulture, $"    {IdOf(used)} --> {IdOf(user)}\n");

        return drawing.ToString();
    }

    private static int ColumnOf(string room) =>
        Array.FindIndex(Columns, column => column.Contains(room, StringComparer.Ordinal));

    // Parentheses are syntax in Mermaid: they may stand in a label, not in an id.
    private static string IdOf(string room) => room.Trim('(', ')');
}
