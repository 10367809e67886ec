class SearchEngine:
    """Rank documents for a query by BM25, with an inverted index."""

    def __init__(self, k1: float, b: float) -> None:
        """Start without documents."""

    def add(self, document_id: int, text: str) -> None:
        """Add a document."""

    def search(self, query: str, k: int) -> list[tuple[int, float]]:
        """Return (document id, score) of the k best documents, best first."""
