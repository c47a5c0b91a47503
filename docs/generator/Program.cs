using BacKan.Indicators.Docs;

if (args is not ([] or ["--check"]))
{
    Console.Error.WriteLine("dotnet run --project docs/generator             builds the pages and the guides into artifacts/site");
    Console.Error.WriteLine("dotnet run --project docs/generator -- --check  writes nothing and names what is wrong");
    return 2;
}

ApiModel model = ApiModel.OfTheLibraries();
var notes = new GlossaryNotes(Repository.GlossaryNotes);
Site site = Site.Of(model, notes);
List<string> problems = [.. Problems.Of(model), .. notes.Problems(model), .. site.Problems];
if (args is [])
    site.WriteTo(Repository.Site, Repository.Guides());

problems.ForEach(Console.Error.WriteLine);
Console.WriteLine(FormattableString.Invariant($"{site.Pages.Count} pages of {model.Types.Count} types, {problems.Count} problems"));
return problems.Count == 0 ? 0 : 1;
