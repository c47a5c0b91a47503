using static System.FormattableString;

namespace BacKan.Indicators.Emulation;

/// <summary>A council's vote on a proposal: <i>kết quả bỏ phiếu</i>. Null means unknown, never nobody.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class CouncilBallot
{
    /// <summary>Creates a ballot.</summary>
    /// <param name="members">
    /// The number entitled to vote, 1 or more: the members of the council, those summoned to a village meeting, everyone in a unit if the
    /// whole unit votes, or those of it who may vote.
    /// </param>
    /// <param name="present">The number present, or null.</param>
    /// <param name="yes">The number of yes votes, in the room and in writing, or null.</param>
    /// <param name="inWriting">The number of written opinions of absent members in the minutes.</param>
    /// <param name="yesInWriting">The number of these that say yes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the numbers contradict each other.</exception>
    public CouncilBallot(int members, int? present = null, int? yes = null, int inWriting = 0, int yesInWriting = 0)
    {
        Require(members, 1, int.MaxValue, nameof(members));
        Require(present, 0, members, nameof(present));
        Require(inWriting, 0, members - (present ?? 0), nameof(inWriting));
        Require(yesInWriting, 0, inWriting, nameof(yesInWriting));
        Require(yes, yesInWriting, (present ?? (members - inWriting)) + yesInWriting, nameof(yes));
        (Members, Present, Yes, InWriting, YesInWriting) = (members, present, yes, inWriting, yesInWriting);
    }

    /// <summary>Gets the number entitled to vote.</summary>
    public int Members { get; }

    /// <summary>Gets the number present, or null.</summary>
    public int? Present { get; }

    /// <summary>Gets the number of yes votes, in the room and in writing, or null.</summary>
    public int? Yes { get; }

    /// <summary>Gets the number of written opinions of absent members in the minutes.</summary>
    public int InWriting { get; }

    /// <summary>Gets the number of these that say yes.</summary>
    public int YesInWriting { get; }

    private static void Require(int? value, int least, int most, string name)
    {
        if (value < least || value > most)
            throw new ArgumentOutOfRangeException(name, value, Invariant($"Expected {least} to {most}."));
    }
}
