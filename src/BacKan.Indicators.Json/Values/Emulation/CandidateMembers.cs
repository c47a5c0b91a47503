using System.Text.Json;
using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Json.Values.Emulation;

/// <summary>The members of a dated record: "group", "years", "titles", "initiatives", "topics", "combat", "complete", …; a fact that is absent is not known.</summary>
/// <remarks>"complete" says of which years a list is the whole truth: { "titles": [2012, 2025] }, so that a year without an entry says "none". "records_missing" are years between them whose papers are lost.</remarks>
internal static class CandidateMembers
{
    private static readonly CandidateYearCodec Year = new();
    private static readonly AwardedTitleCodec Title = new();
    private static readonly InitiativeCodec Initiative = new();
    private static readonly ScientificTopicCodec Topic = new();
    private static readonly CombatFeatCodec Feat = new();
    private static readonly WholeCodec Whole = new();
    private static readonly string[] Lists = ["years", "titles", "initiatives", "topics", "combat"];

    public static Candidate? Read(ObjectReader o, RecipientKind? recipient)
    {
        PersonGroup? group = o.Maybe("group", RecordCodes.Group);
        ObjectReader? complete = o.Member("complete") is { } said ? o.Inside(said) : null;
        YearRecord<T>? RecordOf<T>(string name, Codec<T> codec)
            where T : class, IYearlyRecord
        {
            List<T> items = o.Items(name, codec);
            List<int> ends = complete?.Items(name, Whole) ?? [], lost = o.Items("records_missing", Whole);
            return o.IsGood && ends.Count is 0 or 2
                ? new(items, ends.Count == 2 ? ends[0] : null, ends.Count == 2 ? ends[1] : null, string.Equals(name, "titles", StringComparison.Ordinal) ? lost : null)
                : o.IsGood ? throw new ArgumentException($"\"complete\".\"{name}\" is two years") : null;
        }

        (YearRecord<CandidateYear>? years, YearRecord<AwardedTitle>? titles) = (RecordOf("years", Year), RecordOf("titles", Title));
        (YearRecord<Initiative>? initiatives, YearRecord<ScientificTopic>? topics, YearRecord<CombatFeat>? combat) = (RecordOf("initiatives", Initiative), RecordOf("topics", Topic), RecordOf("combat", Feat));
        complete?.Finish();
        bool? pending = o.Boolean("pending"), education = o.Boolean("in_education"), heads = o.Boolean("leads_unit"), excellent = o.Boolean("leads_excellent_unit");
        CollectiveYear? collective = CollectiveMembers.Read(o);
        CultureYear? culture = CultureMembers.Read(o);
        return !o.IsGood || recipient is not { } kind ? null : new(kind)
        {
            Group = group, Years = years!, Titles = titles!, Initiatives = initiatives!, Topics = topics!, Combat = combat!, HasPendingCase = pending, IsInEducation = education, HeadsUnit = heads, HeadedUnitIsExcellent = excellent,
            Collective = collective, Culture = culture,
        };
    }

    public static void Write(Utf8JsonWriter json, Candidate value)
    {
        json.PutSome("group", RecordCodes.Group, value.Group);
        List("years", Year, value.Years);
        List("titles", Title, value.Titles);
        List("initiatives", Initiative, value.Initiatives);
        List("topics", Topic, value.Topics);
        List("combat", Feat, value.Combat);
        if (value.Titles.LostYears.Count > 0)
            json.PutList("records_missing", Whole, value.Titles.LostYears);
        (int? From, int? To)[] ends = [Ends(value.Years), Ends(value.Titles), Ends(value.Initiatives), Ends(value.Topics), Ends(value.Combat)];
        if (Array.Exists(ends, e => e.From is not null))
        {
            json.WriteStartObject("complete");
            foreach ((string name, (int? from, int? to)) in Lists.Zip(ends))
            {
                if (from is not null)
                    json.PutList(name, Whole, [from.Value, to!.Value]);
            }

            json.WriteEndObject();
        }

        json.PutSome("pending", Codecs.YesNo, value.HasPendingCase);
        json.PutSome("in_education", Codecs.YesNo, value.IsInEducation);
        json.PutSome("leads_unit", Codecs.YesNo, value.HeadsUnit);
        json.PutSome("leads_excellent_unit", Codecs.YesNo, value.HeadedUnitIsExcellent);
        CollectiveMembers.Write(json, value.Collective);
        CultureMembers.Write(json, value.Culture);

        void List<T>(string name, Codec<T> codec, YearRecord<T> record)
            where T : class, IYearlyRecord
        {
            if (record.Items.Count > 0)
                json.PutList(name, codec, record.Items);
        }
    }

    private static (int? From, int? To) Ends<T>(YearRecord<T> record)
        where T : class, IYearlyRecord => (record.CompleteFrom, record.CompleteTo);
}
