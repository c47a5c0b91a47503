using BacKan.Indicators.Docs;

string docs = Repository.Docs;
if (args is not ([] or ["--check"]))
{
    Console.Error.WriteLine("dotnet run --project docs/generator             writes docs/api and docs/glossary.md");
    Console.Error.WriteLine("dotnet run --project docs/generator -- --check  writes nothing and names what is wrong");
    return 2;
}

ApiModel model = ApiModel.OfTheLibraries();
var notes = new GlossaryNotes(Repository.GlossaryNotes);
Site site = Site.Of(model, notes);
List<string> problems = [.. Problems.Of(model), .. notes.Problems(model), .. site.Problems];
if (args is [])
    site.WriteTo(docs);
else
    problems.AddRange(site.DifferencesFrom(docs));

problems.ForEach(Console.Error.WriteLine);
Console.WriteLine(FormattableString.Invariant($"{site.Pages.Count} pages of {model.Types.Count} types, {problems.Count} problems"));
return problems.Count == 0 ? 0 : 1;
