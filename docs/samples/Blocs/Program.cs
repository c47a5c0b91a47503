using BacKan.Indicators;
using BacKan.Indicators.Emulation.Blocs;
using BacKan.Indicators.Emulation.Quotas;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;

// The bloc of the communes and wards of Bắc Kạn town in 2013. The town's report of 22/1/2014 says that pledges were signed and that the
// ward of Đức Xuân was acclaimed leader. It gives no points: those below are invented, to show what a ranking says.
Indicator grain = IndicatorCatalogue.Vietnam.Find("grain_output")!;
Target plan = Target.AtLeast(grain, new Quantity(4350m, grain.Unit)), own = Target.AtLeast(grain, new Quantity(4400m, grain.Unit));

var ducXuan = new BlocMember(BacKanUnits.DucXuanWard)
{
    Pledge = new(2014, signedOn: null) { Targets = [plan, own] },
    Lines =
    [
        new("phát triển kinh tế (điểm giả định)", ScoreLineKind.Content, 50m) { Self = 50m, Cross = 48.5m, Council = 48m },
        new("văn hóa, xã hội (điểm giả định)", ScoreLineKind.Content, 50m) { Self = 49m, Cross = 48m, Council = 47.5m },
        new("báo cáo chậm (điểm giả định)", ScoreLineKind.Penalty, null) { Council = 1m },
    ],
};
BlocMember[] others =
[
    new("phường B (giả định)") { Points = 94.5m }, new("phường C (giả định)") { Points = 93m }, new("xã D (giả định)") { Points = 93m },
];
foreach (Target outside in ducXuan.Pledge.NotIn([plan]))
    Console.WriteLine($"Ngoài kế hoạch: {outside.Indicator.Name.Vi} {outside.ToText(Presentation.In(Language.Vietnamese))}");

var bloc = new EmulationBloc("khối xã, phường (điểm giả định)", 2013, [.. others, ducXuan]) { Flags = 3, Acclaimed = ducXuan.Name };
BlocRanking ranking = bloc.Rank(new(2014, 1, 22));
foreach (RankedMember member in ranking.Members)
    Console.WriteLine($"{member.Rank}. {member.Member.Name}: {member.Total}{(member.IsLeading ? ", được suy tôn dẫn đầu" : "")}");
Console.WriteLine(ranking.In(Language.Vietnamese));

// What the report says without the invented points.
EmulationBloc reported = new("khối xã, phường", 2013, [new(BacKanUnits.DucXuanWard)]) { Acclaimed = ducXuan.Name };
Console.WriteLine(reported.Rank(new(2014, 1, 22)));

// The report's 31 emulation fighters among 280 advanced workers: no national ceiling in 2013, and that is said.
IQuotas quotas = BacKanServices.Create().Get<IQuotas>();
Console.WriteLine(quotas.Check("grassroots-fighter-ceiling", new(280) { Listed = 31 }, new(2013, 12, 31)));
Console.WriteLine(quotas.Allocate(
    "grassroots-fighter-ceiling",
    [new("A", 33), new("B", 33), new("C", 34)],
    new(2019, 12, 20),
    QuotaMethod.LargestRemainder,
    onWholeAlone: true));
