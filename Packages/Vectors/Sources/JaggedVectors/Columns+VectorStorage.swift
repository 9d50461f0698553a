import Columnar
import Vectors

extension PlanarColumns: ColumnStorage, VectorStorage {}

extension SpatialColumns: ColumnStorage, VectorStorage {}

extension SpacetimeColumns: ColumnStorage, VectorStorage {}

extension PlanarColumns: ErasableColumn where Scalar: ColumnPrimitive {}

extension SpatialColumns: ErasableColumn where Scalar: ColumnPrimitive {}

extension SpacetimeColumns: ErasableColumn where Scalar: ColumnPrimitive {}
