using System.Text;
using System.Text.Json;
using BacKan.Indicators.Localization;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Json.Engine;

/// <summary>Reads one document: its tokens, its problems, and what stands once in it and is referred to.</summary>
internal sealed class DocumentReader
{
    private const int ShownLength = 100;
    private readonly List<(string Code, int Node, string? Missing, BilingualText Expected)> problems = [];
    private readonly JsonReadOptions options;
    private byte[]? source;
    private LineWalk walk = new();

    private DocumentReader(JsonReadOptions options, int capacity)
    {
        (this.options, Tree) = (options, new(options, capacity));
        Definitions = new(this);
    }

    public JsonTree Tree { get; }

    public Definitions Definitions { get; }

    public JsonReadOptions Options => options;

    /// <summary>
    /// Whether it is a report file: older forms are read too, text is composed (files of some systems hold "tấn" in pieces, which no unit
    /// is called), and a member that is not known is a problem which costs nothing else.
    /// </summary>
    public bool IsReportFile { get; init; }

    /// <summary>The day of what does not say its own.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>How many conditions were read.</summary>
    public int Criteria { get; set; }

    public bool IsGood => problems.Count == 0;

    /// <summary>How many problems there are beside those that are named.</summary>
    public int Uncounted { get; private set; }

    /// <summary>Reads a document of bytes.</summary>
    public static ValueReading<T> Read<T>(ReadOnlySpan<byte> utf8, Form<T> form, JsonReadOptions options)
        where T : notnull => Read(utf8, options, document => form.TryRead(new(document, 0), out T? value) ? value : default);

    /// <summary>Reads a document of bytes; what is read beside problems comes out where <paramref name="keep"/> says so.</summary>
    public static ValueReading<T> Read<T>(
        ReadOnlySpan<byte> utf8, JsonReadOptions options, Func<DocumentReader, T?> read, bool keep = false, LocalDate? day = null,
        bool isReportFile = false)
        where T : notnull
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (utf8.StartsWith(mark))
            utf8 = utf8[mark.Length..];
        if (utf8.Length > options.MaxBytes)
            return Refused<T>(JsonErrorCodes.Limit, 1, 1, Limits.Bytes(options));
        var document =
            new DocumentReader(options, utf8.Length)
            {
                Day = day, IsReportFile = isReportFile, source = isReportFile ? utf8.ToArray() : null,
            };
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = options.MaxDepth + 1 });
        try
        {
            reader.Read();
            document.Tree.Read(ref reader);
            while (document.Tree.Broken is null && reader.Read())
            {
                // Anything after the value makes the reader throw.
            }
        }
        catch (JsonException malformed)
        {
            int line = (int)(malformed.LineNumber ?? 0) + 1, column = (int)(malformed.BytePositionInLine ?? 0) + 1;
            return Refused<T>(JsonErrorCodes.Malformed, line, column, new(
                Invariant($"JSON hợp lệ đến hết; lỗi ở dòng {line}, byte {column}"),
                Invariant($"well-formed JSON to the end; it breaks at line {line}, byte {column}")));
        }
        catch (InvalidOperationException)
        {
            return Refused<T>(JsonErrorCodes.Malformed, 1, 1, new("UTF-8", "UTF-8"));
        }

        T? value = default;
        if (document.Tree.Broken is { } broken)
            document.problems.Add((JsonErrorCodes.Limit, broken.Node, null, broken.Limit));
        else
            value = read(document);
        return new(document.IsGood || keep ? value : default, document.Placed(utf8), document.Uncounted);
    }

    /// <summary>Reads the value on which a reader stands; the places have no line, which the reader does not know.</summary>
    /// <exception cref="JsonException">It cannot be used; the message names the first problem.</exception>
    public static T Read<T>(ref Utf8JsonReader reader, Form<T> form, JsonReadOptions options)
        where T : notnull
    {
        var document = new DocumentReader(options, 256);
        long start = reader.TokenStartIndex;
        document.Tree.Read(ref reader);
        if (document.Tree.Broken is { } broken)
            document.problems.Add((JsonErrorCodes.Limit, broken.Node, null, broken.Limit));
        else if (reader.TokenStartIndex - start > options.MaxBytes)
            document.problems.Add((JsonErrorCodes.Limit, 0, null, Limits.Bytes(options)));
        else if (form.TryRead(new(document, 0), out T? value) && document.IsGood)
            return value;

        // The serializer adds where the value itself stands.
        (string code, int node, string? missing, BilingualText expected) = document.problems[0];
        throw new JsonException(
            $"{code} at {document.PathOf(node, missing)} of the value: found {document.Shown(node, missing) ?? "nothing"}, expected "
                + $"{expected.En}.");
    }

    /// <summary>Where a node of a report file stands, best asked for in order of the document; null elsewhere.</summary>
    public FilePlace? PlaceOf(int node)
    {
        if (source is null)
            return null;
        if (Tree[node].Place < walk.Offset)
            walk = new();
        (int line, int column) = walk.To(source, Tree[node].Place);
        return new(PathOf(node, null), line, column);
    }

    /// <summary>The name of a member, cut where it is long.</summary>
    public string NameFor(int node) => Cut(Tree.NameOf(node));

    public void Problem(string code, int node, string? missing, BilingualText expected)
    {
        if (problems.Count < options.MaxProblems)
            problems.Add((code, node, missing, expected));
        else
            Uncounted++;
    }

    // Places are made here and only here, in order of the document, so that the text is walked once.
    private List<FileProblem> Placed(ReadOnlySpan<byte> utf8)
    {
        var all = new List<FileProblem>(problems.Count);
        var walk = new LineWalk();
        foreach ((string code, int node, string? missing, BilingualText expected) in problems.OrderBy(p => Tree[p.Node].Place))
        {
            (int line, int column) = walk.To(utf8, Tree[node].Place);
            all.Add(new(code, new(PathOf(node, missing), line, column), Shown(node, missing), expected));
        }

        return all;
    }

    private static ValueReading<T> Refused<T>(string code, int line, int column, BilingualText expected)
        where T : notnull => new(default, [new(code, new("$", line, column), null, expected)], 0);

    private string PathOf(int node, string? missing)
    {
        var steps = new Stack<string>();
        if (missing is not null)
            steps.Push("." + missing);
        for (int at = node; Tree[at].Parent >= 0; at = Tree[at].Parent)
            steps.Push(Tree[at].HasName ? "." + Cut(Tree.NameOf(at)) : Invariant($"[{PositionOf(at)}]"));
        return "$" + string.Concat(steps);
    }

    private int PositionOf(int node)
    {
        int position = 0;
        for (int at = Tree[node].Parent + 1; at < node; at = Tree[at].End)
            position++;
        return position;
    }

    private string? Shown(int node, string? missing) => missing is not null ? null : Tree[node].Kind switch
    {
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        JsonTokenType.String => $"\"{Cut(Tree.TextOf(node))}\"",
        _ => Cut(Tree.TextOf(node)),
    };

    private static string Cut(ReadOnlySpan<byte> text)
    {
        if (text.Length <= ShownLength)
            return Encoding.UTF8.GetString(text);
        int end = ShownLength;
        while ((text[end] & 0xC0) == 0x80)
            end--;
        return Encoding.UTF8.GetString(text[..end]) + "…";
    }

    // Lines and columns of offsets that come in order.
    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private struct LineWalk()
    {
        private int offset;

        public readonly int Offset => offset;

        private int line = 1;
        private int column = 1;

        public (int Line, int Column) To(ReadOnlySpan<byte> utf8, int place)
        {
            ReadOnlySpan<byte> between = utf8[offset..place];
            int newLines = between.Count((byte)'\n');
            if (newLines > 0)
                column = 1;
            column += Encoding.UTF8.GetCharCount(between[(between.LastIndexOf((byte)'\n') + 1)..]);
            (offset, line) = (place, line + newLines);
            return (line, column);
        }
    }
}
