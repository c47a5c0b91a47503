using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty.Register;

/// <summary>A commune's year: registers, movements, forms 7.2 and 7.3, and what does not fit.</summary>
public class LedgerTests
{
    private static RegisterEntry Poor(string id, int? persons = 4) => new(id, PovertyClass.Poor) { Persons = persons };

    private static RegisterEntry Near(string id, int? persons = 3) => new(id, PovertyClass.NearPoor) { Persons = persons };

    // One household for every column of both forms, and one on each list that stays.
    private static readonly RegisterEntry[] Opening =
    [
        Poor("stays-poor"), Poor("to-near"), Poor("exits"), Poor("leaves"), Near("stays-near"), Near("to-poor"), Near("exits-near"),
            Near("leaves-near"),
    ];

    private static readonly RegisterEntry[] Closing =
    [
        Poor("stays-poor", 5), Near("to-near", 4), Poor("to-poor", 3), Poor("relapse", 2), Poor("new", 6), Poor("moved-in", 1),
        Near("stays-near", 2), Near("relapse-near"), Near("new-near"), Near("moved-in-near"), new("exits", PovertyClass.Above),
    ];

    private static readonly RegisterMovement[] Movements =
    [
        new("to-near", RegisterMovementKind.BecameNearPoor), new("exits", RegisterMovementKind.Exited, PovertyClass.Poor),
            new("leaves", RegisterMovementKind.Left, PovertyClass.Poor),
        new("to-poor", RegisterMovementKind.BecamePoor), new("exits-near", RegisterMovementKind.Exited, PovertyClass.NearPoor),
            new("leaves-near", RegisterMovementKind.Left, PovertyClass.NearPoor),
        new("relapse", RegisterMovementKind.FellBack, PovertyClass.Poor), new("new", RegisterMovementKind.Arose, PovertyClass.Poor),
        new("moved-in", RegisterMovementKind.Arrived, PovertyClass.Poor),
            new("relapse-near", RegisterMovementKind.FellBack, PovertyClass.NearPoor),
        new("new-near", RegisterMovementKind.Arose, PovertyClass.NearPoor),
            new("moved-in-near", RegisterMovementKind.Arrived, PovertyClass.NearPoor),
    ];

    [Fact]
    public void The_columns_of_forms_7_2_and_7_3()
    {
        RegisterLedger ledger = RegisterLedger.Of(Opening, Closing, Movements);
        ledger.Differences.Should().BeEmpty();
        ledger.IsBalanced.Should().BeTrue();

        // start, became the other class, exited, other losses, from the other class, fell back, arose, other gains, end
        ledger.Poor.Columns.Select(c => c.Value).Should().Equal(4, 1, 1, 1, 1, 1, 1, 1, 5);
        ledger.NearPoor.Columns.Select(c => c.Value).Should().Equal(4, 1, 1, 1, 1, 1, 1, 1, 5);

        // Persons by hand: four poor households of 4; one each of 4 becomes, exits, leaves; 3 from near-poor, 2 fall back, 6 arise,
        // 1 moves in and 1 is born into the household that stays: 16 − 4 − 4 − 4 + 3 + 2 + 6 + (1 + 1) = 17.
        ledger.PoorPersons!.Columns.Select(c => c.Value).Should().Equal(16, 4, 4, 4, 3, 2, 6, 2, 17);

        // Four of 3; 3 become poor, exit, leave, and one person of the household that stays dies; 4 come from poor, 3 + 3 + 3.
        ledger.NearPoorPersons!.Columns.Select(c => c.Value).Should().Equal(12, 3, 3, 4, 4, 3, 3, 3, 15);
        new[] { ledger.Poor.Gap, ledger.NearPoor.Gap, ledger.PoorPersons.Gap, ledger.NearPoorPersons.Gap }.Should()
            .OnlyContain(gap => gap == 0);
    }

    [Fact]
    public void The_matrix_counts_every_household_once()
    {
        RegisterLedger ledger = RegisterLedger.Of(Opening, Closing, Movements);
        (ledger.Between(PovertyClass.Poor, PovertyClass.Poor), ledger.Between(PovertyClass.Poor, PovertyClass.NearPoor),
            ledger.Between(PovertyClass.Poor, null)).Should().Be((1, 1, 2));
        (ledger.Between(PovertyClass.NearPoor, PovertyClass.Poor), ledger.Between(PovertyClass.NearPoor, PovertyClass.NearPoor),
            ledger.Between(PovertyClass.NearPoor, null)).Should().Be((1, 1, 2));
        (ledger.Between(null, PovertyClass.Poor), ledger.Between(null, PovertyClass.NearPoor), ledger.Between(null, null)).Should()
            .Be((3, 3, 0));
    }

    [Fact]
    public void Any_single_movement_lost_names_its_household()
    {
        for (int lost = 0; lost < Movements.Length; lost++)
        {
            RegisterLedger ledger = RegisterLedger.Of(Opening, Closing, Movements.Where((_, i) => i != lost));
            RegisterDifference difference = ledger.Differences.Should().ContainSingle().Subject;
            (difference.Id, difference.Kind).Should().Be((Movements[lost].Id, RegisterDifferenceKind.NotExplained));
            difference.Words.Vi.Should().Contain(Movements[lost].Id);
            ledger.IsBalanced.Should().BeFalse();
        }
    }

    [Fact]
    public void Random_years_balance_until_one_movement_is_lost() => Seeds.ForAll(200, random =>
    {
        List<RegisterEntry> opening = [], closing = [];
        List<RegisterMovement> movements = [];
        for (int h = 0; h < random.Next(1, 25); h++)
        {
            string id = $"h{h}";
            PovertyClass? state = random.Next(3) switch { 0 => PovertyClass.Poor, 1 => PovertyClass.NearPoor, _ => null };
            int persons = random.Next(1, 8);
            if (state is { } opened)
                opening.Add(new(id, opened) { Persons = persons });
            for (int step = 0; step < random.Next(4); step++)
            {
                RegisterMovementKind kind = state switch
                {
                    PovertyClass.Poor => new[] { RegisterMovementKind.BecameNearPoor, RegisterMovementKind.Exited,
                        RegisterMovementKind.Left }[random.Next(3)],
                    PovertyClass.NearPoor =>
                        new[] { RegisterMovementKind.BecamePoor, RegisterMovementKind.Exited, RegisterMovementKind.Left }[random.Next(3)],
                    _ => new[] { RegisterMovementKind.FellBack, RegisterMovementKind.Arose, RegisterMovementKind.Arrived }[random.Next(3)],
                };
                PovertyClass? list = kind is RegisterMovementKind.Exited or RegisterMovementKind.Left
                    ? state : state is null ? (random.Next(2) == 0 ? PovertyClass.Poor : PovertyClass.NearPoor) : null;
                persons = Math.Max(1, persons + random.Next(-1, 2));
                var movement = new RegisterMovement(id, kind, list) { On = new LocalDate(2024, step + 1, 15), Persons = persons };
                movements.Add(movement);
                state = movement.To;
            }

            if (state is { } closed)
                closing.Add(new(id, closed) { Persons = Math.Max(1, persons + random.Next(-1, 2)) });
        }

        RegisterMovement[] shuffled = [.. movements.OrderBy(_ => random.Next())];
        RegisterLedger ledger = RegisterLedger.Of(opening, closing, shuffled);
        ledger.Differences.Should().BeEmpty();
        new[] { ledger.Poor, ledger.NearPoor, ledger.PoorPersons!, ledger.NearPoorPersons! }.Should().OnlyContain(table => table.Gap == 0);
        ledger.Poor.Closing.Should().Be(closing.Count(e => e.Status == PovertyClass.Poor));
        ledger.PoorPersons!.Closing.Should().Be(closing.Where(e => e.Status == PovertyClass.Poor).Sum(e => e.Persons!.Value));
        ledger.Poor.ToOtherClass.Should().Be(ledger.NearPoor.FromOtherClass);

        if (shuffled.Length == 0)
            return;
        int lost = random.Next(shuffled.Length);
        RegisterLedger broken = RegisterLedger.Of(opening, closing, shuffled.Where((_, i) => i != lost));
        broken.Differences.Select(d => d.Id).Should().Equal(shuffled[lost].Id);
    });

    [Fact]
    public void A_household_that_stands_twice_is_named_and_counted_once()
    {
        RegisterLedger ledger = RegisterLedger.Of([Poor("a"), Poor("a"), Near("b")], [Poor("a"), Near("b"), Poor("b")], []);
        ledger.Differences.Select(d => (d.Id, d.Kind)).Should()
            .Equal(("a", RegisterDifferenceKind.Twice), ("b", RegisterDifferenceKind.Twice));
        ledger.Differences[1].Words.Vi.Should().Be("Hộ b có hai dòng trong danh sách cuối kỳ (hộ cận nghèo, hộ nghèo): chỉ tính dòng đầu.");
        (ledger.Poor.Opening, ledger.Poor.Closing, ledger.NearPoor.Closing, ledger.IsBalanced).Should().Be((1, 1, 1, false));
    }

    [Fact]
    public void Recognised_and_computed_are_both_kept()
    {
        RegisterEntry entry = new("a", PovertyClass.Poor) { Computed = PovertyClass.NearPoor, Decision = new InstrumentNumber("15/QĐ-UBND"),
            DecidedOn = new(2024, 12, 10) };
        RegisterLedger ledger = RegisterLedger.Of([Poor("a")], [entry], []);
        RegisterDifference difference = ledger.Differences.Should().ContainSingle().Subject;
        difference.Kind.Should().Be(RegisterDifferenceKind.ComputedOtherwise);
        difference.Words.Vi.Should().Be("Hộ a: được công nhận là hộ nghèo (15/QĐ-UBND, 10/12/2024), tính theo tiêu chí là hộ cận nghèo.");
        ledger.IsBalanced.Should().BeTrue("the books balance; the two classes are for people to look at");
        ledger.Poor.Closing.Should().Be(1, "the recognised class counts");
    }

    [Fact]
    public void What_cannot_have_happened_is_named()
    {
        (string Id, RegisterDifferenceKind Kind)[] Of(RegisterEntry[] opening, RegisterEntry[] closing,
            params RegisterMovement[] movements) =>
            [.. RegisterLedger.Of(opening, closing, movements).Differences.Select(d => (d.Id, d.Kind))];
        Of([Near("a")], [Near("a")], new RegisterMovement("a", RegisterMovementKind.BecameNearPoor)).Should()
            .Equal(("a", RegisterDifferenceKind.Impossible));
        Of([], [], new RegisterMovement("a", RegisterMovementKind.Exited, PovertyClass.Poor)).Should()
            .Equal(("a", RegisterDifferenceKind.Impossible));
        Of([Poor("a")], [Poor("a")], new RegisterMovement("a", RegisterMovementKind.Arose, PovertyClass.Poor)).Should()
            .Equal(("a", RegisterDifferenceKind.Impossible));
        Of([Poor("a")], [new("a", PovertyClass.Above)], new RegisterMovement("a", RegisterMovementKind.Left, PovertyClass.Poor)).Should()
            .Equal(("a", RegisterDifferenceKind.NotExplained));
        Of([], [], new RegisterMovement("a", RegisterMovementKind.Arose, PovertyClass.Poor)).Should()
            .Equal(("a", RegisterDifferenceKind.NotExplained));
    }

    [Fact]
    public void Persons_that_are_not_known_leave_persons_open()
    {
        RegisterLedger ledger = RegisterLedger.Of([Poor("a", null), Near("b")], [Poor("a", 2), Near("b")], []);
        (ledger.PoorPersons is null, ledger.NearPoorPersons!.Closing, ledger.Poor.Closing).Should().Be((true, 3, 1));
    }

    [Fact]
    public void A_printed_line_is_checked()
    {
        // 120 − 30 − 12 − 3 + 8 + 2 + 5 + 1 = 91.
        new RegisterMovementTable(PovertyClass.Poor, [120, 30, 12, 3, 8, 2, 5, 1, 91]).Gap.Should().Be(0);
        new RegisterMovementTable(PovertyClass.Poor, [120, 30, 12, 3, 8, 2, 5, 1, 90]).Gap.Should().Be(-1);
        new RegisterMovementTable(PovertyClass.NearPoor, [1, 0, 0, 0, 0, 0, 0, 0, 1]).Columns[1].Key.Vi.Should()
            .Be("Hộ cận nghèo trở thành hộ nghèo");
        FluentActions.Invoking(() => new RegisterMovementTable(PovertyClass.Above, new long[9])).Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new RegisterMovementTable(PovertyClass.Poor, [1, 2])).Should().Throw<ArgumentException>()
            .WithMessage("*nine columns*1, 2*");
        FluentActions.Invoking(() => new RegisterMovementTable(PovertyClass.Poor, [-1, 0, 0, 0, 0, 0, 0, 0, 0])).Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void What_a_row_cannot_say_is_refused()
    {
        FluentActions.Invoking(() => new RegisterEntry(" ", PovertyClass.Poor)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RegisterEntry("a", 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new RegisterMovement("a", RegisterMovementKind.Arose)).Should().Throw<ArgumentException>()
            .WithMessage("*Poor or NearPoor, not nothing*");
        FluentActions.Invoking(() => new RegisterMovement("a", RegisterMovementKind.FellBack, PovertyClass.Above)).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => new RegisterMovement("a", RegisterMovementKind.Exited, PovertyClass.Above)).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => new RegisterMovement("a", (RegisterMovementKind)9)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
