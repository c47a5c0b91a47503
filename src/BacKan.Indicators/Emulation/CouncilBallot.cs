using static System.FormattableString;

namespace BacKan.Indicators.Emulation;

/// <summary>How a council voted on one proposal: <i>kết quả bỏ phiếu</i>. What is null is not known; it is never taken for nobody.</summary>
/// <remarks>Immutable; equality compares the numbers.</remarks>
public sealed record CouncilBallot
{
    /// <summary>Creates the ballot.</summary>
    /// <param name="members">How many are entitled: the members of the council, those summoned to a meeting of a village, everyone in a unit where the whole unit votes, those of it who may vote where these are counted; 1 or more.</param>
    /// <param name="present">How many of them were present, or null.</param>
    /// <param name="yes">How many voted yes, in the room and in writing, or null.</param>
    /// <param name="inWriting">How many opinions in writing of absent members the minutes hold, whatever they say.</param>
    /// <param name="yesInWriting">How many of these say yes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than 0, or the numbers contradict each other.</exception>
    public CouncilBallot(int members, int? present = null, int? yes = null, int inWriting = 0, int yesInWriting = 0)
    {
        Require(members, 1, int.MaxValue, nameof(members));
        Require(present, 0, members, nameof(present));
        Require(inWriting, 0, members - (present ?? 0), nameof(inWriting));
        Require(yesInWriting, 0, inWriting, nameof(yesInWriting));
        Require(yes, yesInWriting, (present ?? (members - inWriting)) + yesInWriting, nameof(yes));
        (Members, Present, Yes, InWriting, YesInWriting) = (members, present, yes, inWriting, yesInWriting);
    }

    /// <summary>Gets how many are entitled to vote.</summary>
    public int Members { get; }

    /// <summary>Gets how many of them were present, or null.</summary>
    public int? Present { get; }

    /// <summary>Gets how many voted yes, in the room and in writing, or null.</summary>
    public int? Yes { get; }

    /// <summary>Gets how many opinions in writing of absent members the minutes hold.</summary>
    public int InWriting { get; }

    /// <summary>Gets how many of these say yes.</summary>
    public int YesInWriting { get; }

    private static void Require(int? value, int least, int most, string name)
    {
        if (value < least || value > most)
            throw new ArgumentOutOfRangeException(name, value, Invariant($"Expected {least} to {most}."));
    }
}
