using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>A command, or a form of table, is one file: it puts itself in, and everything that all commands have comes with it.</summary>
public sealed class CommandsAreOneFileTests
{
    [Fact]
    public void Every_command_of_the_program_is_in_the_help() =>
        BackanApp.Commands.Select(c => c.GetType()).Should().BeEquivalentTo(typeof(BackanApp).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ToolCommand))));

    [Fact]
    public void No_file_but_its_own_names_a_command_or_a_form()
    {
        string folder = BacKan.Indicators.Tests.Repository.PathOf("src", "BacKan.Indicators.Tool");
        foreach (string file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            string text = File.ReadAllText(file);
            foreach (Type command in BackanApp.Commands.Select(c => c.GetType()).Where(t => Path.GetFileName(file) != t.Name + ".cs"))
                text.Should().NotContain("new " + command.Name, file);
            foreach (string form in new[] { "CsvRenderer", "MarkdownRenderer" }.Where(f => Path.GetFileName(file) != f + ".cs"))
                text.Should().NotContain("new " + form, file);
        }
    }

    [Fact]
    public void Every_form_stands_in_the_option_the_help_and_the_answers()
    {
        TableForms.Names.Should().Contain(["csv", "html", "md"]);
        foreach (ToolCommand command in BackanApp.Commands)
        {
            command.Options.Should().Contain(CommonToolOptions.Table);
            Tool.Run(command.Name, "--help").Output.Should().Contain("--table " + string.Join('|', TableForms.Names));
        }
    }
}
