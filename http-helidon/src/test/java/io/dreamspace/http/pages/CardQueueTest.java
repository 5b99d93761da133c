package io.dreamspace.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which event an overlay shows when; by a clock that is only a number. */
class CardQueueTest {
  private static final String BEGIN =
      """
      async () => {
        const { CardQueue } = await import('/assets/now/queue.js');
        let made = 0;
        window.all = ['plain', 'subscriber', 'cheer', 'raid'];
        window.queue = (kinds = all) => new CardQueue({ duration: 8000, kinds });
        window.event = (event_type, more = {}) => ({ event_id: ++made, event_type, ...more });
        window.gift = () => event('subscriber', { tier: 1, subscribed_length: 1, message: null });
        // What is shown at each change, until nothing is: when, how many events, since when.
        window.run = (one, now) => {
          const seen = [];
          let last = null;
          for (let at = now; at !== Infinity; at = one.next()) {
            const card = one.at(at);
            if (card && card !== last) {
              seen.push({ at, ids: card.events.map((e) => e.event_id), over: card.passedOver });
            }
            last = card;
            if (seen.length > 500) throw new Error('It never ends.');
          }
          return seen;
        };
      }\
      """;

  @RegisterExtension final Site site = new Site();
  private Page page;

  @BeforeEach
  void open() {
    page = site.window();
    page.navigate("/");
    page.evaluate(BEGIN);
  }

  private Object eval(String script) {
    return page.evaluate("() => {" + script + "}");
  }

  @Test
  void cards_comeOneAfterAnother_inOrder() {
    assertThat(
            eval(
                """
                const one = queue();
                for (const kind of all) one.add(event(kind), 100);
                return run(one, 100).map(({ ids }) => ids[0]);
                """))
        .isEqualTo(List.of(1, 2, 3, 4));
  }

  @Test
  void card_isShownForItsTime_andTheNextAfterAPause() {
    assertThat(
            eval(
                """
                const one = queue();
                one.add(event('plain', { message: 'a' }), 0);
                const first = one.at(0);
                const still = one.at(7999) === first;
                const gone = one.at(8000);
                one.add(event('plain', { message: 'b' }), 8100);
                return [still, gone, one.at(8200), one.at(8400).events[0].event_id];
                """))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .containsExactly(true, null, null, 2);
  }

  @Test
  void longMessage_staysUntilItCanHaveBeenRead() {
    assertThat(
            eval(
                """
                const one = queue();
                one.add(event('plain', { message: 'x'.repeat(500) }), 0);
                one.at(0);
                return one.next();
                """))
        .isEqualTo(22_500);
  }

  @Test
  void cards_areHurried_whileOthersWait() {
    assertThat(
            eval(
                """
                const one = queue();
                one.add(event('cheer'), 0);
                one.at(0);
                const alone = one.next();
                for (let i = 0; i < 3; i++) one.add(event('cheer'), 1000);
                const hurried = one.next();
                for (let i = 0; i < 9; i++) one.add(event('cheer'), 1000);
                return [alone, hurried, one.next()];
                """))
        .isEqualTo(List.of(8000, 4000, 3000));
  }

  @Test
  void giftBomb_isOneCardThatCounts() {
    assertThat(
            eval(
                """
                const one = queue();
                const counts = [];
                let card = null;
                for (let i = 0; i < 50; i++) {
                  one.add(gift(), i * 100);
                  const now = one.at(i * 100);
                  card ??= now;
                  if (now !== card) throw new Error('Another card.');
                  counts.push(now.events.length);
                }
                return [counts[0], counts[24], counts[49], one.waiting, one.next()];
                """))
        .isEqualTo(List.of(1, 25, 50, 0, 8000));
  }

  @Test
  void giftBomb_thatComesWhileAnotherCardIsShown_waitsAsOne() {
    assertThat(
            eval(
                """
                const one = queue();
                one.add(event('raid'), 0);
                one.at(0);
                for (let i = 0; i < 50; i++) one.add(gift(), 10 + i);
                return [one.waiting, ...run(one, 100).map(({ ids }) => ids.length)];
                """))
        .isEqualTo(List.of(1, 1, 50));
  }

  @Test
  void countingCard_staysForAWhileAfterTheLast_butNotForEver() {
    assertThat(
            eval(
                """
                const one = queue();
                one.add(gift(), 0);
                one.at(0);
                one.add(gift(), 7000);
                const longer = one.next();
                for (let at = 7000; at < 60000; at += 1000) {
                  one.add(gift(), at);
                  one.at(at);
                }
                return [longer, one.at(60000).events.length < 40];
                """))
        .isEqualTo(List.of(10_000, true));
  }

  @Test
  void subscriptions_thatSayOrShowSomething_areCardsOfTheirOwn() {
    assertThat(
            eval(
                """
                const one = queue();
                one.add(gift(), 0);
                one.add(event('subscriber', { tier: 1, message: 'Hello' }), 1);
                one.add(event('subscriber', { tier: 1, message: null, document_id: 4 }), 2);
                one.add(event('subscriber', { tier: 2, message: null }), 3);
                one.add(gift(), 4);
                one.add(gift(), 20000);
                return run(one, 4).map(({ ids }) => ids);
                """))
        .isEqualTo(List.of(List.of(1, 5), List.of(2), List.of(3), List.of(4), List.of(6)));
  }

  @Test
  void floodOfChat_neitherLastsNorHidesWhatMatters_andSaysWhatIsPassedOver() {
    assertThat(
            eval(
                """
                const one = queue();
                for (let i = 0; i < 300; i++) {
                  one.add(event('plain', { message: 'so many words' }), i);
                  if (i === 100) one.add(event('raid', { viewer_count: 9 }), i);
                  one.at(i);
                }
                const rest = run(one, 300);
                const shown = 1 + rest.length - 1;
                const over = rest.reduce((sum, { over }) => sum + over, 0);
                return [
                  over + shown === 301,
                  rest.some(({ ids }) => ids[0] === 102),
                  rest.at(-1).ids[0] === 301,
                  rest.at(-1).at < 60000,
                ];
                """))
        .isEqualTo(List.of(true, true, true, true));
  }

  @Test
  void floodOfCheers_isBoundedToo() {
    assertThat(
            eval(
                """
                const one = queue();
                for (let i = 0; i < 1000; i++) one.add(event('cheer', { amount: 1 }), 0);
                return one.waiting;
                """))
        .isEqualTo(12);
  }

  @Test
  void kindsThatAreNotWanted_areNotThere() {
    assertThat(
            eval(
                """
                const one = queue(['raid', 'cheer']);
                for (const kind of all) one.add(event(kind), 0);
                return run(one, 0).map(({ ids }) => ids[0]);
                """))
        .isEqualTo(List.of(3, 4));
  }

  @Test
  void replay_isNeverGrouped() {
    assertThat(
            eval(
                """
                const one = queue();
                one.add(gift(), 0);
                one.add(gift(), 0, true);
                const live = one.at(0).replayed;
                one.at(9000);
                return [live, one.at(9400).replayed];
                """))
        .isEqualTo(List.of(false, true));
  }

  @Test
  void deletedEvent_isTakenBack_andACorrectedOneShownAsItIs() {
    assertThat(
            eval(
                """
                const one = queue();
                for (let i = 0; i < 4; i++) one.add(event('plain', { message: 'rude' }), 0);
                one.at(0);
                one.takeBack(1);
                one.takeBack(3);
                one.correct({ event_id: 4, event_type: 'plain', message: 'kind' });
                const gone = one.at(10);
                const second = one.at(410);
                one.at(20000);
                const last = one.at(20400);
                return [gone === null, second.events[0].event_id, last.events[0].message,
                        one.waiting];
                """))
        .isEqualTo(List.of(true, 2, "kind", 0));
  }
}
