using System.Text.Json;
using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Json.Values.Emulation;

/// <summary>The members of the year of a household or village; null where none of them is there.</summary>
internal static class CultureMembers
{
    private static readonly WholeCodec Whole = new();
    private static readonly PointsCodec Points = new();

    public static CultureYear? Read(ObjectReader o)
    {
        bool hasStandards = o.Member("standard_points") is not null, hasViolations = o.Member("violations") is not null;
        List<Tuple<int, int>> standards = o.Items("standard_points", Points);
        List<string> violations = o.Items("violations", Codecs.String);
        var read = new CultureYear
        {
            RegisteredOn = o.Date("registered_on"),
            Area = o.Maybe("area", RecordCodes.Area),
            Points = o.Maybe("points", Whole),
            Standards = hasStandards ? [.. standards.Select(s => (s.Item1, s.Item2))] : null,
            Violations = hasViolations ? violations : null,
            Contribution = o.Number("contribution"),
        };
        return read == new CultureYear() ? null : read;
    }

    public static void Write(Utf8JsonWriter json, CultureYear? value)
    {
        if (value is null)
            return;
        json.PutSome("registered_on", Codecs.Day, value.RegisteredOn);
        json.PutSome("area", RecordCodes.Area, value.Area);
        json.PutSome("points", Whole, value.Points);
        if (value.Standards is { } standards)
            json.PutList("standard_points", Points, standards.Select(s => Tuple.Create(s.Got, s.Most)));
        if (value.Violations is { } violations)
            json.PutList("violations", Codecs.String, violations);
        if (value.Contribution is { } contribution)
            json.WriteNumber("contribution", contribution);
    }

    // Points of a standard beside the most that it gives: [18, 20].
    private sealed class PointsCodec : Codec<Tuple<int, int>>
    {
        public override bool TryRead(JsonAt at, List<FileProblem> problems, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Tuple<int, int> value)
        {
            value = null;
            if (at.Kind == JsonValueKind.Array && at.Items.Count == 2)
            {
                if (!Whole.TryRead(at.Items[0], problems, out int got) || !Whole.TryRead(at.Items[1], problems, out int most))
                    return false;
                value = Tuple.Create(got, most);
                return true;
            }

            problems.Add(new(Reporting.ReportErrorCodes.Member, at.Place, at.Shown, new("điểm đạt và điểm tối đa, [18, 20]", "points and the most that can be had, [18, 20]")));
            return false;
        }

        public override void Write(Utf8JsonWriter json, Tuple<int, int> value)
        {
            json.WriteStartArray();
            json.WriteNumberValue(value.Item1);
            json.WriteNumberValue(value.Item2);
            json.WriteEndArray();
        }
    }
}
