class NaiveBayes:
    """Classify documents by word counts, with add-one smoothing."""

    def fit(self, documents: list[list[str]], labels: list[str]) -> None:
        """Learn from the documents, which are lists of words, and their labels; forget earlier ones."""

    def predict(self, document: list[str]) -> str:
        """Return the label with the largest posterior probability."""
