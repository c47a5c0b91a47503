using System.Text.Json.Serialization;
using BacKan.Indicators.Json.Values.Emulation;
using BacKan.Indicators.Json.Values.Figures;
using BacKan.Indicators.Json.Values.Judging;
using BacKan.Indicators.Json.Values.Law;
using BacKan.Indicators.Json.Values.Planning;
using BacKan.Indicators.Json.Values.Targets;

namespace BacKan.Indicators.Json.Values;

/// <summary>Every kind of value that has a JSON form, found by its type without reflection.</summary>
internal static class CodecTable
{
    private static readonly Dictionary<Type, object> ByType = [];
    private static readonly List<JsonConverter> Adapters = [];

    static CodecTable()
    {
        Add(Codecs.Target);
        Add(new AttainmentCodec());
        Add(new StatedAttainmentCodec());
        Add(new CompletionClaimCodec());
        Add(new StatedClaimCodec());
        Add(new AttainmentScaleCodec());
        Add(new AttainmentCountsCodec());
        Add(new DevelopmentPlanCodec());
        Add(new PlanAssignmentCodec());
        Add(new TargetCascadeCodec());
        AddRule(new CriteriaSetCodec());
        AddRule(new ScoreSetCodec());
        AddRule(new ClassScaleCodec());
        Add(new EmulationTitleCodec());
        Add(new AwardedTitleCodec());
        Add(new InitiativeCodec());
        Add(new ScientificTopicCodec());
        Add(new CombatFeatCodec());
        Add(new CandidateYearCodec());
        Add(new CandidateCodec());
        Add(new CouncilBallotCodec());
        Add(new ProposalCodec());
    }

    public static IReadOnlyList<JsonConverter> Converters => Adapters;

    public static IReadOnlyCollection<Type> Types => ByType.Keys;

    public static Codec<T>? Find<T>()
        where T : notnull => ByType.TryGetValue(typeof(T), out object? codec) ? (Codec<T>)codec : null;

    // A rule comes with its days: alone, enacted, and on its timeline.
    private static void AddRule<T>(Codec<T> rule)
        where T : class
    {
        Add(rule);
        Add(new EnactmentCodec<T>(rule));
        Add(new TimelineCodec<T>(rule));
    }

    private static void Add<T>(Codec<T> codec)
        where T : notnull
    {
        ByType.Add(typeof(T), codec);
        Adapters.Add(new JsonAdapter<T>(codec));
    }
}
