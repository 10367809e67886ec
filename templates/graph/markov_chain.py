def is_ergodic(transition: list[list[float]]) -> bool:
    """Return whether a Markov chain is irreducible and aperiodic; transition[i][j] is P(i to j)."""
