import numpy as np


class Standardizer:
    def fit(self, x: np.ndarray) -> None:
        constant = x.min(axis=0) == x.max(axis=0)
        self.mean = x.mean(axis=0)
        self.scale = np.where(constant, 1.0, x.std(axis=0))

    def transform(self, x: np.ndarray) -> np.ndarray:
        return (x - self.mean) / self.scale

    def transform_one(self, row: list[float]) -> list[float]:
        return self.transform(np.array(row)).tolist()
