/// What ROOT 6.40 says of the classes that are written; made by `Scripts/make_streamers.py`.
extension WrittenClass {
  static let table = """
    TObjString/1/9c8e4800 :TObject,66,1,901bc02d sfString,65,24,TString
    TObject/1/901bc02d nfUniqueID,13,4,unsigned~int nfBits,15,4,unsigned~int
    TNamed/1/dfb74a3c :TObject,66,1,901bc02d sfName,65,24,TString sfTitle,65,24,TString
    TGraph/5/b932984f :TNamed,67,1,dfb74a3c :TAttLine,0,2,94074549 :TAttFill,0,2,ffd92a92 :TAttMarker,0,3,291d8bec nfNpoints,6,4,int vfX,48,8,double*,fNpoints,TGraph,5 vfY,48,8,double*,fNpoints,TGraph,5 pfFunctions,64,8,TList* pfHistogram,64,8,TH1F* nfMinimum,8,8,double nfMaximum,8,8,double sfOption,65,24,TString
    TAttLine/2/94074549 nfLineColor,2,2,short nfLineStyle,2,2,short nfLineWidth,2,2,short
    TAttFill/2/ffd92a92 nfFillColor,2,2,short nfFillStyle,2,2,short
    TAttMarker/3/291d8bec nfMarkerColor,2,2,short nfMarkerStyle,2,2,short nfMarkerSize,5,4,float
    TH1F/3/e2939644 :TH1,0,8,1c3740c4 :TArrayF,0,1,5a0bf6f1
    TH1/8/1c3740c4 :TNamed,67,1,dfb74a3c :TAttLine,0,2,94074549 :TAttFill,0,2,ffd92a92 :TAttMarker,0,3,291d8bec nfNcells,3,4,int ofXaxis,61,216,TAxis ofYaxis,61,216,TAxis ofZaxis,61,216,TAxis nfBarOffset,2,2,short nfBarWidth,2,2,short nfEntries,8,8,double nfTsumw,8,8,double nfTsumw2,8,8,double nfTsumwx,8,8,double nfTsumwx2,8,8,double nfMaximum,8,8,double nfMinimum,8,8,double nfNormFactor,8,8,double afContour,62,24,TArrayD afSumw2,62,24,TArrayD sfOption,65,24,TString pfFunctions,63,8,TList* nfBufferSize,6,4,int vfBuffer,48,8,double*,fBufferSize,TH1,8 nfBinStatErrOpt,3,4,TH1::EBinErrorOpt nfStatOverflows,3,4,TH1::EStatOverflows
    TArrayF/1/5a0bf6f1 :TArray,0,1,7021b2 vfArray,45,8,float*,fN,TArray,1
    TArray/1/7021b2 nfN,6,4,int
    TAxis/10/5a496e70 :TNamed,67,1,dfb74a3c :TAttAxis,0,4,5c6fff3e nfNbins,3,4,int nfXmin,8,8,double nfXmax,8,8,double afXbins,62,24,TArrayD nfFirst,3,4,int nfLast,3,4,int nfBits2,12,2,unsigned~short nfTimeDisplay,18,1,bool sfTimeFormat,65,24,TString pfLabels,64,8,THashList* pfModLabs,64,8,TList*
    TAttAxis/4/5c6fff3e nfNdivisions,3,4,int nfAxisColor,2,2,short nfLabelColor,2,2,short nfLabelFont,2,2,short nfLabelOffset,5,4,float nfLabelSize,5,4,float nfTickLength,5,4,float nfTitleOffset,5,4,float nfTitleSize,5,4,float nfTitleColor,2,2,short nfTitleFont,2,2,short
    TArrayD/1/7139ef34 :TArray,0,1,7021b2 vfArray,48,8,double*,fN,TArray,1
    TString/2/17419
    THashList/0/cc7e49c1 :TList,0,5,69c5c3bb
    TList/5/69c5c3bb :TSeqCollection,0,0,fc6c3bc6
    TSeqCollection/0/fc6c3bc6 :TCollection,0,3,57e3cb9c
    TCollection/3/57e3cb9c :TObject,66,1,901bc02d sfName,65,24,TString nfSize,3,4,int
    TGraphErrors/3/bdadb119 :TGraph,0,5,b932984f vfEX,48,8,double*,fNpoints,TGraph,5 vfEY,48,8,double*,fNpoints,TGraph,5
    TGraphAsymmErrors/3/206d5315 :TGraph,0,5,b932984f vfEXlow,48,8,double*,fNpoints,TGraph,5 vfEXhigh,48,8,double*,fNpoints,TGraph,5 vfEYlow,48,8,double*,fNpoints,TGraph,5 vfEYhigh,48,8,double*,fNpoints,TGraph,5
    TParameter<double>/2/755b05d8 :TObject,66,1,901bc02d sfName,65,24,TString nfVal,8,8,double
    TH1C/3/36f6e4ad :TH1,0,8,1c3740c4 :TArrayC,0,1,ae879936
    TH2C/4/bd0010fe :TH2,0,5,182347f :TArrayC,0,1,ae879936
    TH2/5/182347f :TH1,0,8,1c3740c4 nfScalefactor,8,8,double nfTsumwy,8,8,double nfTsumwy2,8,8,double nfTsumwxy,8,8,double
    TH3C/4/a1ff8d94 :TH3,0,6,42d2445f :TArrayC,0,1,ae879936
    TH3/6/42d2445f :TH1,0,8,1c3740c4 :TAtt3D,0,1,757a nfTsumwy,8,8,double nfTsumwy2,8,8,double nfTsumwxy,8,8,double nfTsumwz,8,8,double nfTsumwz2,8,8,double nfTsumwxz,8,8,double nfTsumwyz,8,8,double
    TAtt3D/1/757a
    TH1S/3/8c4d9dcb :TH1,0,8,1c3740c4 :TArrayS,0,1,35c9314
    TH2S/4/1256ca1c :TH2,0,5,182347f :TArrayS,0,1,35c9314
    TH3S/4/f75646b2 :TH3,0,6,42d2445f :TArrayS,0,1,35c9314
    TH1I/3/627564f6 :TH1,0,8,1c3740c4 :TArrayI,0,1,d9d571c7
    TH2I/4/e87e9147 :TH2,0,5,182347f :TArrayI,0,1,d9d571c7
    TH3I/4/cd7e0ddd :TH3,0,6,42d2445f :TArrayI,0,1,d9d571c7
    TH1L/0/e7618979 :TH1,0,8,1c3740c4 :TArrayL64,0,1,18e70794
    TH2L/0/9db41852 :TH2,0,5,182347f :TArrayL64,0,1,18e70794
    TH3L/0/aaaf7998 :TH3,0,6,42d2445f :TArrayL64,0,1,18e70794
    TH2F/4/689cc295 :TH2,0,5,182347f :TArrayF,0,1,5a0bf6f1
    TH3F/4/4d9c3f2b :TH3,0,6,42d2445f :TArrayF,0,1,5a0bf6f1
    TH1D/3/f9b1569f :TH1,0,8,1c3740c4 :TArrayD,0,1,7139ef34
    TH2D/4/7fba82f0 :TH2,0,5,182347f :TArrayD,0,1,7139ef34
    TH3D/4/64b9ff86 :TH3,0,6,42d2445f :TArrayD,0,1,7139ef34
    TProfile/7/4bedee54 :TH1D,0,3,f9b1569f afBinEntries,62,24,TArrayD nfErrorMode,3,4,EErrorType nfYmin,8,8,double nfYmax,8,8,double nfTsumwy,8,8,double nfTsumwy2,8,8,double afBinSumw2,62,24,TArrayD
    TProfile2D/8/36a142ac :TH2D,0,4,7fba82f0 afBinEntries,62,24,TArrayD nfErrorMode,3,4,EErrorType nfZmin,8,8,double nfZmax,8,8,double nfTsumwz,8,8,double nfTsumwz2,8,8,double afBinSumw2,62,24,TArrayD
    TProfile3D/8/f60c6814 :TH3D,0,4,64b9ff86 afBinEntries,62,24,TArrayD nfErrorMode,3,4,EErrorType nfTmin,8,8,double nfTmax,8,8,double nfTsumwt,8,8,double nfTsumwt2,8,8,double afBinSumw2,62,24,TArrayD
    TTree/20/7264e07f :TNamed,67,1,dfb74a3c :TAttLine,0,2,94074549 :TAttFill,0,2,ffd92a92 :TAttMarker,0,3,291d8bec nfEntries,16,8,Long64_t nfTotBytes,16,8,Long64_t nfZipBytes,16,8,Long64_t nfSavedBytes,16,8,Long64_t nfFlushedBytes,16,8,Long64_t nfWeight,8,8,double nfTimerInterval,3,4,int nfScanField,3,4,int nfUpdate,3,4,int nfDefaultEntryOffsetLen,3,4,int nfNClusterRange,6,4,int nfMaxEntries,16,8,Long64_t nfMaxEntryLoop,16,8,Long64_t nfMaxVirtualSize,16,8,Long64_t nfAutoSave,16,8,Long64_t nfAutoFlush,16,8,Long64_t nfEstimate,16,8,Long64_t vfClusterRangeEnd,56,8,Long64_t*,fNClusterRange,TTree,20 vfClusterSize,56,8,Long64_t*,fNClusterRange,TTree,20 afIOFeatures,62,1,ROOT::TIOFeatures ofBranches,61,64,TObjArray ofLeaves,61,64,TObjArray pfAliases,64,8,TList* afIndexValues,62,24,TArrayD afIndex,62,24,TArrayI pfTreeIndex,64,8,TVirtualIndex* pfFriends,64,8,TList* pfUserInfo,64,8,TList* pfBranchRef,64,8,TBranchRef*
    ROOT::TIOFeatures/1/1aa12f10 nfIOBits,11,1,unsigned~char
    TBranch/13/10978aac :TNamed,67,1,dfb74a3c :TAttFill,0,2,ffd92a92 nfCompress,3,4,int nfBasketSize,3,4,int nfEntryOffsetLen,3,4,int nfWriteBasket,3,4,int nfEntryNumber,16,8,Long64_t afIOFeatures,62,1,ROOT::TIOFeatures nfOffset,3,4,int nfMaxBaskets,6,4,int nfSplitLevel,3,4,int nfEntries,16,8,Long64_t nfFirstEntry,16,8,Long64_t nfTotBytes,16,8,Long64_t nfZipBytes,16,8,Long64_t ofBranches,61,64,TObjArray ofLeaves,61,64,TObjArray ofBaskets,61,64,TObjArray vfBasketBytes,43,8,int*,fMaxBaskets,TBranch,13 vfBasketEntry,56,8,Long64_t*,fMaxBaskets,TBranch,13 vfBasketSeek,56,8,Long64_t*,fMaxBaskets,TBranch,13 sfFileName,65,24,TString
    TLeafO/1/2ae48d3 :TLeaf,0,2,6d1e8152 nfMinimum,18,1,bool nfMaximum,18,1,bool
    TLeaf/2/6d1e8152 :TNamed,67,1,dfb74a3c nfLen,3,4,int nfLenType,3,4,int nfOffset,3,4,int nfIsRange,18,1,bool nfIsUnsigned,18,1,bool pfLeafCount,64,8,TLeaf*
    TLeafB/1/f1e4b5e :TLeaf,0,2,6d1e8152 nfMinimum,1,1,char nfMaximum,1,1,char
    TLeafS/1/150ceecf :TLeaf,0,2,6d1e8152 nfMinimum,2,2,short nfMaximum,2,2,short
    TLeafI/1/7e6aae19 :TLeaf,0,2,6d1e8152 nfMinimum,3,4,int nfMaximum,3,4,int
    TLeafL/1/de320862 :TLeaf,0,2,6d1e8152 nfMinimum,16,8,Long64_t nfMaximum,16,8,Long64_t
    TLeafF/1/3add9d72 :TLeaf,0,2,6d1e8152 nfMinimum,5,4,float nfMaximum,5,4,float
    TLeafD/1/118e8776 :TLeaf,0,2,6d1e8152 nfMinimum,8,8,double nfMaximum,8,8,double
    TLeafC/1/fbe3b2f3 :TLeaf,0,2,6d1e8152 nfMinimum,3,4,int nfMaximum,3,4,int
    TBranchElement/10/e74f5e63 :TBranch,0,13,10978aac sfClassName,65,24,TString sfParentName,65,24,TString sfClonesName,65,24,TString nfCheckSum,13,4,unsigned~int nfClassVersion,2,2,short nfID,3,4,int nfType,3,4,int nfStreamerType,3,4,int nfMaximum,3,4,int pfBranchCount,64,8,TBranchElement* pfBranchCount2,64,8,TBranchElement*
    TLeafElement/1/a04f8893 :TLeaf,0,2,6d1e8152 nfID,3,4,int nfType,3,4,int
    TBranchRef/1/2360b3fd :TBranch,0,13,10978aac pfRefTable,64,8,TRefTable*
    TRefTable/3/8c895b85 :TObject,66,1,901bc02d nfSize,3,4,int pfParents,64,8,TObjArray* pfOwner,64,8,TObject* cfProcessGUIDs,300,24,vector<string>,1,61
    TObjArray/3/a99e6552 :TSeqCollection,0,0,fc6c3bc6 nfLowerBound,3,4,int nfLast,3,4,int
    ROOT::RNTuple/2/28e632ec nfVersionEpoch,12,2,unsigned~short nfVersionMajor,12,2,unsigned~short nfVersionMinor,12,2,unsigned~short nfVersionPatch,12,2,unsigned~short nfSeekHeader,14,8,unsigned~long nfNBytesHeader,14,8,unsigned~long nfLenHeader,14,8,unsigned~long nfSeekFooter,14,8,unsigned~long nfNBytesFooter,14,8,unsigned~long nfLenFooter,14,8,unsigned~long nfMaxKeySize,14,8,unsigned~long
    """
}
