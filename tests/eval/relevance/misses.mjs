/**
 * The surest wrong answers: pages on which nobody right is among the first five and the first is most sure of itself,
 * with what it was sure of. At most `limit`.
 */
export function worstMisses(collection, answers, limit) {
  return collection.articles
    .flatMap((article, place) => {
      const answer = answers[place];
      const right = collection.right.get(article.id);
      if (answer.length === 0 || answer.slice(0, 5).some(({ uid }) => right.has(uid))) return [];
      const [{ uid, score, evidence }] = answer;
      return [
        {
          collection: collection.name,
          article: article.id,
          title: article.title,
          first: uid,
          score,
          right: [...right].slice(0, 5),
          evidence: evidence
            .slice(0, 3)
            .map(({ field, phrase, matched, weight }) => {
              const met = matched.length > 0 ? ` (${matched.join(", ")})` : "";
              return `${field} “${phrase}”${met} ${weight.toFixed(2)}`;
            })
            .join("; "),
        },
      ];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}
