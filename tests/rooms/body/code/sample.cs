using System;
namespace Sample;

class Program
{
    // <main>
    static void Main()
    {
        // <inner>
        Console.WriteLine("x < y");
        // </inner>
    }
    // </main>

    #region Setup
    int count;

    #region Deep
    int deep;
    #endregion
    #endregion
}
