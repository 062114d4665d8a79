// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What an invented event is about: a place, people, and facts that can be told in several ways.
 *
 * @param facts each fact in its different wordings
 */
record Matter(List<List<String>> facts) {

  private static final String[] SYLLABLES = {
    "al", "bar", "bren", "cor", "dun", "el", "fen", "gar", "hal", "is", "jor", "kel", "lor", "mar",
    "nor", "os", "pol", "quen", "ram", "sol", "tas", "ul", "vin", "wick", "yar", "zan", "thor",
    "hesk", "mire", "stead"
  };
  private static final String[] DEEDS = {
    "closed,shut,ordered the closure of", "opened,inaugurated,unveiled",
        "sold,handed over,disposed of",
    "inspected,toured,looked over", "criticised,attacked,spoke out against",
        "bought,acquired,took over",
    "rebuilt,restored,repaired", "flooded,inundated,put under water", "evacuated,cleared,emptied",
    "funded,paid for,financed", "searched,combed,went through", "defended,stood by,spoke up for"
  };
  private static final String[] THINGS = {
    "bridge", "harbour", "hospital", "school", "mill", "reservoir", "railway station", "theatre",
    "quarry", "market hall", "power plant", "library", "prison", "stadium", "ferry", "airfield",
    "courthouse", "tunnel", "vineyard", "laboratory"
  };
  private static final String[] UNITS = {
    "workers",
    "residents",
    "vehicles",
    "houses",
    "officers",
    "students",
    "patients",
    "trees",
    "passengers",
    "witnesses",
    "containers",
    "shops"
  };

  /** Invents the matter of an event; the same random numbers give the same matter. */
  static Matter invent(Random random, int facts) {
    String town = name(random, 2);
    List<String> people = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      people.add(name(random, 1 + random.nextInt(2)) + " " + name(random, 2));
    }
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < facts; i++) {
      all.add(fact(random, people.get(random.nextInt(people.size())), town));
    }
    return new Matter(all);
  }

  /** A twin tells another day of the same people and places: half of the facts are others. */
  Matter twin(Random random) {
    List<List<String>> other = new ArrayList<>(invent(random, facts.size()).facts);
    for (int i = 0; i < facts.size() / 4; i++) {
      other.set(i, facts.get(i));
    }
    return new Matter(other);
  }

  private static List<String> fact(Random random, String person, String town) {
    String[] deeds = DEEDS[random.nextInt(DEEDS.length)].split(",", -1);
    String thing = THINGS[random.nextInt(THINGS.length)];
    String unit = UNITS[random.nextInt(UNITS.length)];
    int number = 11 + random.nextInt(980);
    String other = name(random, 2);
    return List.of(
        "%s %s the %s of %s on the edge of %s, and %d %s were affected by the decision."
            .formatted(person, deeds[0], thing, other, town, number, unit),
        "Some %d %s felt the consequences when %s, according to people in %s, %s the %s at %s."
            .formatted(number, unit, last(person), town, deeds[1], other, thing),
        "In %s it was %s who %s the %s that is named after %s; %d %s were concerned."
            .formatted(town, person, deeds[2], thing, other, number, unit));
  }

  private static String last(String person) {
    return person.substring(person.indexOf(' ') + 1);
  }

  /** Returns an invented name of some syllables. */
  static String name(Random random, int syllables) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i <= syllables; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }
}
