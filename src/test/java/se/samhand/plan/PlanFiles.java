package se.samhand.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Files with small plans, as people would have them.
public final class PlanFiles {

    private PlanFiles() {}

    /// A plan of two rows and three activities that leaves no question open.
    public static byte[] clear(String administration) {
        return html(administration, List.of("""
                <tr><td rowspan="2">Systematisk samhandling</td><td rowspan="2">Samordnade insatser</td>
                <td rowspan="2"><p>Familjer med flera kontakter har en gemensam planering.</p></td>
                <td>Ett samordningsmöte hålls varje månad.</td><td>Enhetschef</td>
                <td>2019–2022</td><td>T1, T2 och VB</td></tr>
                """, """
                <tr><td>En mall för gemensam planering tas fram.</td><td>Biträdande enhetschef</td>
                <td>2020</td><td>VB</td></tr>
                """, """
                <tr><td>Civilsamhället</td><td>Samverkan mellan myndigheter och civilsamhällesaktörer</td>
                <td>Fler unga är med i en förening.</td><td>Prova på-dagar ordnas med tre idrottsföreningar.</td>
                <td>Föreningssamordnare</td><td>2019–2022</td><td>T2 och VB</td></tr>
                """));
    }

    /// The plan of [#clear] after a year: one time and one word changed, one activity gone, one row new.
    public static byte[] revised(String administration) {
        return html(administration, List.of("""
                <tr><td>Systematisk samhandling</td><td>Samordnade insatser</td>
                <td><p>Familjer med flera kontakter har en gemensam planering.</p></td>
                <td>Ett samordningsmöte hålls varje vecka.</td><td>Enhetschef</td>
                <td>2019–2021</td><td>T1, T2 och VB</td></tr>
                """, """
                <tr><td>Systematisk samhandling</td><td>Snabbare insatser</td>
                <td>Unga får ett möte inom fem dagar.</td><td>Ett telefonnummer in, med svar samma dag.</td>
                <td>Enhetschef</td><td>2020</td><td>VB</td></tr>
                """, """
                <tr><td>Civilsamhället</td><td>Samverkan mellan myndigheter och civilsamhällesaktörer</td>
                <td>Fler unga är med i en förening.</td><td>Prova på-dagar ordnas med tre idrottsföreningar.</td>
                <td>Föreningssamordnare</td><td>2019–2022</td><td>T2 och VB</td></tr>
                """));
    }

    /// A plan whose only sub-area is in words that nobody knows.
    public static byte[] unclear(String administration) {
        return html(administration, List.of("""
                <tr><td>Systematisk samhandling</td><td>Något alldeles eget om båtar</td><td>Lugna kvällar.</td>
                <td>Kvällsöppet tre dagar i veckan.</td><td>Fritidsledare</td><td>2020</td><td>T1</td></tr>
                """));
    }

    private static byte[] html(String administration, List<String> rows) {
        return """
                <!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Plan</title></head><body>
                <h1>Lokal handlingsplan 2019–2022</h1>
                <p>Förvaltning: %s</p>
                <table>
                <tr><th>Prioriterad utgångspunkt</th><th>Område</th><th>Mål och nytta</th>
                <th>Metoder och arbetssätt</th><th>Ansvarig</th><th>Tidsplan</th><th>Uppföljning</th></tr>
                %s
                </table></body></html>
                """.formatted(administration, String.join("", rows)).getBytes(StandardCharsets.UTF_8);
    }
}
