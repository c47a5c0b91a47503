namespace BacKan.Indicators.Emulation;

/// <summary>How far initiatives, topics and feats reach, three-valued: what a record does not say stays open.</summary>
internal static class Reach
{
    public static bool? Unit(Initiative initiative) =>
        Both(initiative.Scope >= InitiativeScope.Grassroots ? true : null, initiative.Recogniser is null ? null : true);

    public static bool? Province(Initiative initiative) =>
        Both(AtLeast(initiative.Scope, InitiativeScope.Provincial), IsHigh(initiative.Recogniser));

    public static bool? ProvinceReplicable(Initiative initiative) =>
        Both(Province(initiative), Both(initiative.IsApplied, initiative.IsReplicable));

    public static bool? Nation(Initiative initiative) =>
        Both(AtLeast(initiative.Scope, InitiativeScope.National), IsHigh(initiative.Recogniser));

    public static bool? NationApplied(Initiative initiative) => Both(Nation(initiative), initiative.IsApplied);

    public static bool? NationReplicable(Initiative initiative) => Both(NationApplied(initiative), initiative.IsReplicable);

    public static bool? Applied(ScientificTopic topic) => Both(topic.IsAccepted, topic.IsApplied);

    public static bool? Province(ScientificTopic topic) => Both(AtLeast(topic.Scope, InitiativeScope.Provincial), Applied(topic));

    public static bool? Nation(ScientificTopic topic) => Both(AtLeast(topic.Scope, InitiativeScope.National), Applied(topic));

    public static bool? Force(CombatFeat feat) => feat.Scope is { } scope ? scope >= InitiativeScope.Provincial : null;

    public static bool? Nation(CombatFeat feat) => feat.Scope is { } scope ? scope >= InitiativeScope.National : null;

    public static bool? Both(bool? left, bool? right) =>
        left == false || right == false ? false : left is null || right is null ? null : true;

    public static bool? Either(bool? left, bool? right) =>
        left == true || right == true ? true : left is null || right is null ? null : false;

    private static bool? AtLeast(InitiativeScope? scope, InitiativeScope least) => scope is null ? null : scope >= least;

    private static bool? IsHigh(InitiativeRecogniser? recogniser) =>
        recogniser is null ? null : recogniser is InitiativeRecogniser.ProvinceChair or InitiativeRecogniser.Minister
        or InitiativeRecogniser.MinistryUnitHead;
}
