namespace BacKan.Indicators.Poverty;

/// <summary>The columns of both lists, household by household.</summary>
internal sealed class RegisterSums
{
    private const int Opening = 0, ToOther = 1, Exited = 2, OtherLosses = 3, FromOther = 4, FellBack = 5, Arose = 6, OtherGains = 7,
        Closing = 8;

    private readonly long[][] households = [new long[9], new long[9]];
    private readonly long?[][] persons = [[.. new long?[9].Select(_ => 0L)], [.. new long?[9].Select(_ => 0L)]];

    public RegisterMovementTable? Table(PovertyClass list, bool persons)
    {
        int at = (int)list - 1;
        if (!persons)
            return new(list, households[at]);
        return this.persons[at].Contains(null) ? null : new(list, this.persons[at].Select(p => p!.Value));
    }

    /// <summary>Books one household; what does not fit is given back.</summary>
    public RegisterDifference? Follow(RegisterEntry? before, RegisterEntry? after, RegisterMovement[] movements)
    {
        string id = before?.Id ?? after?.Id ?? movements[0].Id;
        PovertyClass? state = RegisterBook.ListOf(before), end = RegisterBook.ListOf(after);
        int? size = before?.Persons;
        if (state is { } opened)
            Book(opened, Opening, size);
        if (end is { } closed)
            Book(closed, Closing, after!.Persons);
        RegisterDifference? wrong = null;
        for (int i = 0; i < movements.Length; i++)
        {
            RegisterMovement movement = movements[i];
            if (state != movement.From)
                wrong ??= new(id, RegisterDifferenceKind.Impossible, RegisterWords.Impossible(id, movement, state));

            // Between two counts it is as large as it was, unless the movement says otherwise; at the end as the register has it.
            int? next = movement.Persons ?? (i == movements.Length - 1 && after?.Persons is { } last ? last : size ?? after?.Persons);
            if (movement.From is { } left)
                Book(left, movement.Kind switch { RegisterMovementKind.Exited => Exited, RegisterMovementKind.Left => OtherLosses,
                    _ => ToOther }, size ?? next);
            if (movement.To is { } entered)
                Book(entered, ColumnOf(movement.Kind), next);
            (state, size) = (movement.To, next);
        }

        if (wrong is not null)
            return wrong;
        bool stayed = movements is [.., { Kind: RegisterMovementKind.Left }] && after is not null;
        if (state != end || stayed)
            return new(id, RegisterDifferenceKind.NotExplained, RegisterWords.NotExplained(id, before, after, movements));

        // Births and deaths of a household that stays are other gains and losses of persons.
        if (state is { } same && after!.Persons is { } now && size is { } was && now != was)
            BookPersons(same, now > was ? OtherGains : OtherLosses, Math.Abs(now - was));
        return null;
    }

    private static int ColumnOf(RegisterMovementKind entering) => entering switch
    {
        RegisterMovementKind.FellBack => FellBack,
        RegisterMovementKind.Arose => Arose,
        RegisterMovementKind.Arrived => OtherGains,
        _ => FromOther,
    };

    private void Book(PovertyClass list, int column, int? size)
    {
        households[(int)list - 1][column]++;
        BookPersons(list, column, size);
    }

    private void BookPersons(PovertyClass list, int column, int? size) => persons[(int)list - 1][column] += size;
}
