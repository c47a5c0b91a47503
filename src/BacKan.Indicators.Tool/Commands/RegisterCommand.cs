using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Poverty;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Commands;

/// <summary><c>backan register</c>: two registers of a commune and what moved between them, household by household.</summary>
internal sealed class RegisterCommand : ToolCommand
{
    [ModuleInitializer]
    internal static void Add() => ToolCommands.Add(70, () => new RegisterCommand());

    public override string Name => "register";

    public override BilingualText Summary => new(
        "Đối chiếu danh sách hộ nghèo, hộ cận nghèo đầu kỳ và cuối kỳ; lập Mẫu 7.2, 7.3; nêu tên hộ không khớp",
        "Reconcile the registers of the start and the end of a year; forms 7.2 and 7.3; name the households that do not fit");

    public override BilingualText File =>
        new("danh sách cuối kỳ: CSV hoặc .xlsx; - là đầu vào chuẩn", "the register of the end: CSV or .xlsx; - is standard input");

    public override string Example => "backan register 2025.csv --from 2024.csv --movements 2025-movements.csv";

    public override IReadOnlyList<InputColumn> Columns => RegisterRows.Register;

    public override IReadOnlyList<InputColumn> ColumnsOf(Arguments given) =>
        given.Has("--movements") ? RegisterRows.Moves : Columns;

    public override IReadOnlyList<ToolOption> Options { get; } =
    [
        new("--from", new("Danh sách đầu kỳ, cùng các cột", "The register of the start, with the same columns")) { Value = "FILE",
            IsRequired = true },
        new("--movements", new("Biến động trong kỳ: id, movement, list, on, persons",
            "The movements between them: id, movement, list, on, persons")) { Value = "FILE" },
        .. CommonToolOptions.OfTables.Where(o => o != CommonToolOptions.Decimals),
    ];

    public override int Run(CommandRun run)
    {
        if (new[] { run.FileName, run.Given.Get("--from"), run.Given.Get("--movements") }.Count(f => f is "-") > 1)
        {
            run.Problems.Fail(ToolErrorCodes.Usage, "FILE", "-", new("Chỉ một tệp đọc từ đầu vào chuẩn (-).",
                "One file alone can be standard input (-)."));
            return ExitCode.BadInput;
        }

        List<RegisterEntry>? closing = RegisterRows.Entries(run);
        List<RegisterEntry>? opening = Other(run, "--from", RegisterRows.Entries);
        List<RegisterMovement>? movements = run.Given.Has("--movements") ? Other(run, "--movements", RegisterRows.Movements) : [];
        if (closing is null || opening is null || movements is null)
            return ExitCode.BadInput;
        RegisterLedger ledger = RegisterLedger.Of(opening, closing, movements);

        // Without movements a change of class is shown, and nothing is there to explain it.
        bool isExplained = run.Given.Has("--movements");
        RegisterDifference[] differences = [.. ledger.Differences.Where(d => isExplained || d.Kind != RegisterDifferenceKind.NotExplained)];
        if (run.Options.Json)
            Json(run, ledger, differences, isExplained);
        else
            Table(run, ledger, differences, isExplained);
        return differences.Any(d => d.Kind != RegisterDifferenceKind.ComputedOtherwise) ? ExitCode.CheckFailed : ExitCode.Done;
    }

    // The second file is a run of its own, so that its problems bear its name.
    private List<T>? Other<T>(CommandRun run, string option, Func<CommandRun, List<T>?> read)
    {
        using var other = new CommandRun(run.Console, new Arguments(this, [run.Given.Get(option)!]), run.Options);
        List<T>? rows = read(other);
        run.Problems.Ask(other.Problems.Exit);
        return rows;
    }

    private static void Json(CommandRun run, RegisterLedger ledger, RegisterDifference[] differences, bool isExplained)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Compact))
        {
            json.WriteStartObject();
            foreach ((string name, Func<RegisterMovementTable, long> of) in new (string, Func<RegisterMovementTable,
                long>)[] { ("opening", t => t.Opening), ("closing", t => t.Closing) })
            {
                json.WriteStartObject(name);
                json.WriteNumber("poor", of(ledger.Poor));
                json.WriteNumber("nearPoor", of(ledger.NearPoor));
                json.WriteEndObject();
            }

            json.WriteStartArray("movements");
            foreach ((PovertyClass? from, PovertyClass? to) in Cells())
            {
                json.WriteStartObject();
                json.WriteString("from", from?.ToString());
                json.WriteString("to", to?.ToString());
                json.WriteNumber("households", ledger.Between(from, to));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("forms");
            foreach ((string name, RegisterMovementTable? table) in Forms(ledger, isExplained))
            {
                json.WritePropertyName(name);
                Form(json, table);
            }

            json.WriteEndObject();
            json.WriteStartArray("differences");
            foreach (RegisterDifference difference in differences)
            {
                json.WriteStartObject();
                json.WriteString("id", difference.Id);
                json.WriteString("kind", difference.Kind.ToString());
                json.WriteString("words", difference.Words.In(run.Language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        run.Console.Out.Write(Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }

    private static void Form(Utf8JsonWriter json, RegisterMovementTable? table)
    {
        if (table is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("opening", table.Opening);
        json.WriteNumber("toOtherClass", table.ToOtherClass);
        json.WriteNumber("exited", table.Exited);
        json.WriteNumber("otherLosses", table.OtherLosses);
        json.WriteNumber("fromOtherClass", table.FromOtherClass);
        json.WriteNumber("fellBack", table.FellBack);
        json.WriteNumber("arose", table.Arose);
        json.WriteNumber("otherGains", table.OtherGains);
        json.WriteNumber("closing", table.Closing);
        json.WriteNumber("gap", table.Gap);
        json.WriteEndObject();
    }

    private static void Table(CommandRun run, RegisterLedger ledger, RegisterDifference[] differences, bool isExplained)
    {
        Renderer renderer = Renderer.For(run, run.Options.Table, run.Console.Out,
            run.Say("Diễn biến hộ nghèo, hộ cận nghèo", "Movement of poor and near-poor households"));
        string Name(PovertyClass? list) => list?.Name().In(run.Language) ?? run.Say("ngoài danh sách", "on neither list");
        renderer.Table(
            [new TableHead(run.Say("Đầu kỳ", "Start")) { IsValue = true }, new TableHead(run.Say("Cuối kỳ", "End"), false),
                new TableHead(run.Say("Số hộ", "Households"), true)],
            Cells().Select(c => (IReadOnlyList<TableCellText>)[Name(c.From), Name(c.To),
                run.Presentation.Number((decimal)ledger.Between(c.From, c.To))]));
        foreach ((string name, RegisterMovementTable? table) in Forms(ledger, isExplained))
        {
            if (table is null)
                continue;
            string unit = name.EndsWith("Persons", StringComparison.Ordinal)
                ? run.Say("nhân khẩu", "persons") : run.Say("hộ", "households");
            renderer.Heading((table.List == PovertyClass.Poor
                ? run.Say("Mẫu 7.2", "Form 7.2") : run.Say("Mẫu 7.3", "Form 7.3")) + $" ({unit})");
            renderer.Table(
                [.. table.Columns.Select(c => new TableHead(c.Key.In(run.Language), true))],
                [(IReadOnlyList<TableCellText>)[.. table.Columns.Select(c => (TableCellText)run.Presentation.Number((decimal)c.Value))]]);
        }

        if (renderer.IsWhole)
        {
            foreach (RegisterDifference difference in differences)
                renderer.Note(difference.Words.In(run.Language));
            if (!isExplained)
                renderer.Note(run.Say("Không có --movements: chỉ so hai danh sách, không lập Mẫu 7.2, 7.3.",
                    "Without --movements the registers are compared, and forms 7.2 and 7.3 are not made."));
        }

        renderer.End();
    }

    private static IEnumerable<(PovertyClass? From, PovertyClass? To)> Cells()
    {
        PovertyClass?[] lists = [PovertyClass.Poor, PovertyClass.NearPoor, null];
        return lists.SelectMany(from => lists.Select(to => (from, to))).Where(c => c != (null, null));
    }

    private static IEnumerable<(string Name, RegisterMovementTable? Table)> Forms(RegisterLedger ledger, bool isExplained) => isExplained
        ? [("poor", ledger.Poor), ("nearPoor", ledger.NearPoor), ("poorPersons", ledger.PoorPersons),
            ("nearPoorPersons", ledger.NearPoorPersons)]
        : [];
}
