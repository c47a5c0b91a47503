using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation;

/// <summary>
/// Orders, medals and honorary titles that the President grants: named, recorded, counted and read; their standards were not read.
/// </summary>
internal static class StateTitles
{
    private static readonly EffectivePeriod Since2004 = new(Rules.EmulationLaws.Law2003.From);
    private static readonly RecipientKind[] PersonOrCollective = [RecipientKind.Individual, RecipientKind.Collective];

    /// <summary>Gets them, the highest orders first.</summary>
    public static IReadOnlyList<EmulationTitle> All { get; } =
    [
        Order("HCSV", "Huân chương Sao vàng", "Gold Star Order", "HCSV", "HC Sao vàng"),
        Order("HCHCM", "Huân chương Hồ Chí Minh", "Ho Chi Minh Order", "HCHCM", "HC Hồ Chí Minh"),
        Independence("HCDL1", "Nhất", "first", "1", "I"),
        Independence("HCDL2", "Nhì", "second", "2", "II", "Hai"),
        Independence("HCDL3", "Ba", "third", "3", "III"),
        Medal(
            "HC_CSVV1", "Huy chương Chiến sĩ vẻ vang hạng Nhất", "Glorious Fighter Medal, first class",
            "Huy chương Chiến sỹ vẻ vang hạng Nhất", "Huy chương CSVV hạng Nhất", "HCCSVV hạng Nhất"),
        Medal(
            "HC_CSVV2", "Huy chương Chiến sĩ vẻ vang hạng Nhì", "Glorious Fighter Medal, second class",
            "Huy chương Chiến sỹ vẻ vang hạng Nhì", "Huy chương CSVV hạng Nhì", "HCCSVV hạng Nhì"),
        Medal(
            "HC_CSVV3", "Huy chương Chiến sĩ vẻ vang hạng Ba", "Glorious Fighter Medal, third class",
            "Huy chương Chiến sỹ vẻ vang hạng Ba", "Huy chương CSVV hạng Ba", "HCCSVV hạng Ba"),
        Medal("HC_QKQT", "Huy chương Quân kỳ quyết thắng", "Determined-to-Win Military Flag Medal", "HCQKQT"),
        Medal("HC_VANTQ", "Huy chương Vì an ninh Tổ quốc", "Medal for National Security", "HCVANTQ"),
        new(
            "AHLD", new("Anh hùng Lao động", "Hero of Labour"),
            "AHLĐ")
        {
            Form = CommendationForm.HonoraryTitle, InForce = Since2004, Recipients = PersonOrCollective,
            Spellings = ["Anh hùng Lao động thời kỳ đổi mới", "AHLĐ thời kỳ đổi mới"],
        },
        Honorary("NGND", "Nhà giáo nhân dân", "People's Teacher", "NGND"),
        Honorary("NGUT", "Nhà giáo ưu tú", "Meritorious Teacher", "NGƯT"),
        Honorary("TTND", "Thầy thuốc nhân dân", "People's Physician", "TTND", "Thày thuốc nhân dân"),
        Honorary("TTUT", "Thầy thuốc ưu tú", "Meritorious Physician", "TTƯT", "Thày thuốc ưu tú"),
    ];

    /// <summary>Returns the article of a law that names a title.</summary>
    public static Citation Under(LegalInstrument law, EmulationTitle title)
    {
        bool isOld = law == VietnamInstruments.Law15Of2003;
        return law.At(title.Form switch
        {
            CommendationForm.StateOrder => "Điều 33",
            CommendationForm.StateMedal => isOld ? "Điều 53" : "Điều 54",
            _ => isOld ? "Điều 58" : "Điều 59",
        });
    }

    private static EmulationTitle Order(string code, string vi, string en, string abbreviation, params string[] spellings) =>
        new(
            code, new(vi, en),
            abbreviation) { Form = CommendationForm.StateOrder,
                InForce = Since2004,
                Recipients = PersonOrCollective,
                Spellings = spellings };

    private static EmulationTitle Independence(string code, string level, string levelInEnglish, params string[] numerals) => Order(
        code,
        $"Huân chương Độc lập hạng {level}",
        $"Independence Order, {levelInEnglish} class",
        $"HCĐL hạng {level}",
        [$"HCĐL {level}", $"HC Độc lập hạng {level}", $"HC ĐL hạng {level}", .. numerals.Select(n => $"Huân chương Độc lập hạng {n}")]);

    private static EmulationTitle Medal(string code, string vi, string en, params string[] spellings) =>
        new(
            code, new(vi, en),
            vi.Replace("Huy chương", "HC", StringComparison.Ordinal)) { Form = CommendationForm.StateMedal,
                InForce = Since2004,
                Spellings = spellings };

    private static EmulationTitle Honorary(string code, string vi, string en, string abbreviation, params string[] spellings) =>
        new(code, new(vi, en), abbreviation) { Form = CommendationForm.HonoraryTitle, InForce = Since2004, Spellings = spellings };
}
