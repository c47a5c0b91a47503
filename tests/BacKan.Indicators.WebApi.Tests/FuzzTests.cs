using System.Text;

namespace BacKan.Indicators.WebApi.Tests;

/// <summary>No endpoint can be made to fail by what is sent to it: 1,000 mutated requests, 10,000 where BACKAN_SWEEP=1 is set.</summary>
[Trait("Size", "Sweep")]
public class FuzzTests(QuietHost host) : IClassFixture<QuietHost>
{
    private static readonly int Count = string.Equals(Environment.GetEnvironmentVariable("BACKAN_SWEEP"), "1", StringComparison.Ordinal) ? 10_000 : 1_000;

    private static readonly string[] Pieces =
    [
        "null", "true", "\"\"", "[]", "{}", "-1", "0", "1e400", "1e-400", "79228162514264337593543950335", "-79228162514264337593543950335", "0.00000000000000000001", "\"250/9\"", "\"1/0\"", "99999999999", "-2147483648",
        "\"\\u0000\"", "\"\\ud800\"", "\"2023-02-30\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"ế\"", "\"$ref\"", "{\"id\":\"grain_output\"}", "{\"low\":2,\"high\":1}", "[[[[[[[[]]]]]]]]", "\"urban\"", "\"%\"", "\"ha\"", ",", ":", "\"", "}",
    ];

    private static readonly string[] Queries = ["", "on=", "on=2023-06-01", "on=2026-12-01", "on=0001-01-01", "on=9999-12-31", "on=2010-06-01", "on=2028-01-01", "on=%00", "lang=en", "lang=xx", "full=true", "full=%F0", "on=2023-06-01&full=true&lang=en"];

    [Fact]
    public async Task No_request_is_answered_with_a_failure_of_the_server()
    {
        HttpClient client = host.CreateClient();
        for (int seed = 1; seed <= Count; seed++)
        {
            var random = new Random(seed);
            (string path, string good) = Requests.All[random.Next(Requests.All.Length)];
            byte[] bytes = Mutated(good, random);
            string to = random.Next(3) == 0 ? path : $"{path.Split('?')[0]}?{Queries[random.Next(Queries.Length)]}";
            using var body = new ByteArrayContent(bytes);
            HttpResponseMessage answer = await client.PostAsync(new Uri(to, UriKind.Relative), body, TestContext.Current.CancellationToken);
            ((int)answer.StatusCode).Should().BeOneOf([200, 400, 422], "seed {0}: {1} {2}", seed, to, Encoding.UTF8.GetString(bytes));
        }
    }

    private static byte[] Mutated(string json, Random random)
    {
        var text = new StringBuilder(json);
        for (int i = random.Next(4); i > 0 && text.Length > 0; i--)
        {
            int at = random.Next(text.Length), length = Math.Min(random.Next(1, 12), text.Length - at);
            switch (random.Next(5))
            {
                case 0: text.Remove(at, length); break;
                case 1: text.Insert(at, Pieces[random.Next(Pieces.Length)]); break;
                case 2: text.Insert(at, text.ToString(at, length)); break;
                default: Replace(text, random); break;
            }
        }

        byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (random.Next(10) == 0 && bytes.Length > 0)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    // A whole value for another, so that the document stays well-formed and goes further.
    private static void Replace(StringBuilder text, Random random)
    {
        string all = text.ToString();
        int colon = all.IndexOf(':', random.Next(all.Length));
        int end = colon < 0 ? -1 : all.IndexOfAny([',', '}', ']'], colon);
        if (end > 0)
            text.Remove(colon + 1, end - colon - 1).Insert(colon + 1, Pieces[random.Next(Pieces.Length)]);
    }
}
