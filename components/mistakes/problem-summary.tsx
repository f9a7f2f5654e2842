/** What keeps a report from being taken, all at once, each with a way to its field. */
export function ProblemSummary({
  title,
  refusal,
  errors,
}: {
  title: string;
  /** Why the whole was not taken. */
  refusal: string | null;
  errors: readonly { id: string; label: string; texts: readonly string[] }[];
}) {
  return (
    <div className="error-summary" role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      {refusal ? <p>{refusal}</p> : null}
      {errors.length > 0 ? (
        <ul>
          {errors.map(({ id, label, texts }) => (
            <li key={id}>
              <a href={`#${id}`}>{`${label}: ${texts.join(". ")}`}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
