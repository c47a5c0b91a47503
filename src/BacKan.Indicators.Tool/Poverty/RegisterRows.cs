using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Classify;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Shell;
using NodaTime;

namespace BacKan.Indicators.Tool.Poverty;

/// <summary>Reads registers and movements. A household that stands twice goes through: the ledger names it.</summary>
internal static class RegisterRows
{
    private static readonly (string Word, PovertyClass Class)[] Classes =
    [
        ("Poor", PovertyClass.Poor), ("N", PovertyClass.Poor), ("hộ nghèo", PovertyClass.Poor), ("nghèo", PovertyClass.Poor),
        ("NearPoor", PovertyClass.NearPoor), ("CN", PovertyClass.NearPoor), ("hộ cận nghèo", PovertyClass.NearPoor),
            ("cận nghèo", PovertyClass.NearPoor),
        ("AverageLivingStandard", PovertyClass.AverageLivingStandard), ("hộ có mức sống trung bình", PovertyClass.AverageLivingStandard),
        ("Above", PovertyClass.Above), ("KN", PovertyClass.Above), ("hộ không nghèo", PovertyClass.Above),
            ("không nghèo", PovertyClass.Above),
    ];

    private static readonly (string Word, RegisterMovementKind Kind)[] Kinds =
    [
        ("became-near-poor", RegisterMovementKind.BecameNearPoor), ("trở thành hộ cận nghèo", RegisterMovementKind.BecameNearPoor),
        ("became-poor", RegisterMovementKind.BecamePoor), ("trở thành hộ nghèo", RegisterMovementKind.BecamePoor),
        ("exited", RegisterMovementKind.Exited), ("thoát nghèo", RegisterMovementKind.Exited),
            ("thoát cận nghèo", RegisterMovementKind.Exited),
        ("fell-back", RegisterMovementKind.FellBack), ("tái nghèo", RegisterMovementKind.FellBack),
            ("tái cận nghèo", RegisterMovementKind.FellBack),
        ("arose", RegisterMovementKind.Arose), ("phát sinh mới", RegisterMovementKind.Arose),
        ("arrived", RegisterMovementKind.Arrived), ("chuyển đến", RegisterMovementKind.Arrived),
        ("left", RegisterMovementKind.Left), ("chuyển đi", RegisterMovementKind.Left), ("chết", RegisterMovementKind.Left),
    ];

    public static readonly InputColumn[] Register =
    [
        new("id", new("mã hộ", "the code of the household")) { IsRequired = true, Names = ["mã hộ", "mã"], Samples = ["H1", "H2"] },
        new("class", new("loại hộ được công nhận: Poor (N), NearPoor (CN), Above (KN)",
            "the recognised class: Poor (N), NearPoor (CN), Above (KN)"))
        {
            IsRequired = true, Names = ["loại hộ", "phân loại"], Samples = ["Poor", "NearPoor"],
        },
        new("persons", new("số nhân khẩu", "how many persons")) { Names = ["nhân khẩu", "số nhân khẩu", "số khẩu"], Samples = ["4", "3"] },
        new("decision", new("số quyết định công nhận", "the decision that recognised it")) { Names = ["quyết định", "số quyết định"] },
        new("decidedOn", new("ngày quyết định", "its day")) { Names = ["ngày quyết định"] },
        new("computed", new("loại hộ tính theo tiêu chí", "the class by the criteria")) { Names = ["kết quả tính"] },
    ];

    public static readonly InputColumn[] Moves =
    [
        new("id", new("mã hộ", "the code of the household")) { IsRequired = true, Names = ["mã hộ", "mã"], Samples = ["H1", "H2"] },
        new("movement", new("biến động: became-near-poor, became-poor, exited, fell-back, arose, arrived, left",
            "the movement: became-near-poor, became-poor, exited, fell-back, arose, arrived, left"))
        {
            IsRequired = true, Names = ["biến động", "diễn biến"], Samples = ["became-near-poor", "exited"],
        },
        new("list", new("danh sách vào hoặc ra: Poor, NearPoor", "the list entered or left: Poor, NearPoor")) { Names = ["danh sách",
            "loại hộ"], Samples = ["", "NearPoor"] },
        new("on", new("ngày", "the day")) { Names = ["ngày"], Samples = ["2025-03-15", "2025-11-30"] },
        new("persons", new("số nhân khẩu sau biến động", "how many persons after it")) { Names = ["nhân khẩu", "số nhân khẩu"] },
    ];

    public static List<RegisterEntry>? Entries(CommandRun run) => Read(run, Register, "register", oncePerHousehold: true, cells =>
    {
        string? id = cells.Needed("id", new("mã của hộ", "the code of the household"));
        cells.RefuseTotal("id");
        PovertyClass? status = ClassOf(cells, "class", isRequired: true), computed = ClassOf(cells, "computed", isRequired: false);
        int? persons = Persons(cells);
        InstrumentNumber? decision = null;
        if (cells.Text("decision") is { } text && !InstrumentNumber.TryParse(text, null, out decision))
            cells.Refuse(ErrorCodes.LawProvision, "decision",
                new("Không phải số văn bản; hãy viết như 15/QĐ-UBND.", "Not a number of a document; write it like 15/QĐ-UBND."));
        LocalDate? day = Day(cells, "decidedOn");
        return cells.IsGood ? new RegisterEntry(id!, status!.Value) { Computed = computed, Persons = persons, Decision = decision,
            DecidedOn = day } : null;
    });

    public static List<RegisterMovement>? Movements(CommandRun run) => Read(run, Moves, "register --movements FILE",
        oncePerHousehold: false, cells =>
    {
        string? id = cells.Needed("id", new("mã của hộ", "the code of the household"));
        RegisterMovementKind? kind = Word(cells, "movement", Kinds, isRequired: true);
        bool between = kind is RegisterMovementKind.BecameNearPoor or RegisterMovementKind.BecamePoor;
        PovertyClass? list = ClassOf(cells, "list", isRequired: !between);
        LocalDate? on = Day(cells, "on");
        int? persons = Persons(cells);
        if (cells.IsGood && !between && list is not (PovertyClass.Poor or PovertyClass.NearPoor))
            cells.Refuse(ErrorCodes.PovertyReviewAnswer, "list", new("Cần Poor hoặc NearPoor.", "Expected Poor or NearPoor."));
        return cells.IsGood ? new RegisterMovement(id!, kind!.Value, between ? null : list) { On = on, Persons = persons } : null;
    });

    private static List<T>? Read<T>(
        CommandRun run, InputColumn[] columns, string command, bool oncePerHousehold, Func<RowCells, T?> read)
        where T : class
    {
        using TableInput? input = TableInput.Open(run, columns, command);
        if (input is null)
            return null;
        List<T> rows = [];
        HouseholdIds? ids = oncePerHousehold ? new(isCounted: true) : null;
        foreach (InputRow row in input.Rows().Where(r => r.Problem is null))
        {
            var cells = new RowCells(run, row);
            RowRun.One(run, row, () =>
            {
                if (read(cells) is { } good)
                {
                    rows.Add(good);
                    ids?.IsNew(cells.Text("id")!, row.Line, (_, words) => cells.Say(Severity.Doubt, ToolErrorCodes.SameId, "id", words));
                }

                cells.WriteProblems();
            });
        }

        return rows;
    }

    private static PovertyClass? ClassOf(RowCells cells, string key, bool isRequired) => Word(cells, key, Classes, isRequired);

    private static T? Word<T>(RowCells cells, string key, (string Word, T Value)[] words, bool isRequired)
        where T : struct
    {
        if (cells.Text(key) is not { } text)
        {
            if (isRequired)
                cells.Needed(key, new("một trong: " + All(words, isEnglish: false), "one of: " + All(words, isEnglish: true)));
            return null;
        }

        foreach ((string word, T value) in words)
        {
            if (string.Equals(InputColumn.Plain(word), InputColumn.Plain(text), StringComparison.Ordinal))
                return value;
        }

        cells.Refuse(ErrorCodes.ReportMember, key, new($"Hãy viết một trong: {All(words, isEnglish: false)}.",
            $"Write one of: {All(words, isEnglish: true)}."));
        return null;
    }

    // Vietnamese words are read in either language, and named in Vietnamese alone.
    private static string All<T>((string Word, T Value)[] words, bool isEnglish) =>
        string.Join(", ", words.Select(w => w.Word).Where(w => !isEnglish || w.All(char.IsAscii)));

    private static LocalDate? Day(RowCells cells, string key)
    {
        if (cells.Text(key) is not { } text)
            return null;
        if (DayCell.Read(text) is { } day)
            return day;
        cells.Refuse(ErrorCodes.ReportMember, key, DayCell.Expected);
        return null;
    }

    private static int? Persons(RowCells cells)
    {
        if (cells.Text("persons") is null)
            return null;
        if (cells.Number("persons") is not { } number)
            return null;
        if (number is { Qualifier: Qualifier.Exactly, Value: >= 1m and <= 1000m } && number.Value == decimal.Truncate(number.Value))
            return (int)number.Value;
        cells.Refuse(ErrorCodes.PovertyMembers, "persons", new("Cần một số nguyên từ 1 đến 1000.",
            "Expected a whole number of 1 to 1000."));
        return null;
    }
}
